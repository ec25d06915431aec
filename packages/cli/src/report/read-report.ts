// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { parseManifest } from '@samsyn/report';
import { SamsynError } from '@samsyn/terms';
import type { Digest, ReportManifest } from '@samsyn/terms';
import { readGiven } from '../read-given.ts';
import { digestOf } from './digest-of.ts';

/** A joint report as it lies in a folder, every file as its manifest has it. */
export interface ReadReport {
  readonly manifest: ReportManifest;
  /** SHA-256 of the manifest’s bytes: what is approved. */
  readonly digest: Digest;
  readonly fileOf: (name: string) => Uint8Array;
}

/** @throws SamsynError `report.malformed`, `report.altered` with the file, `config.missing` */
export function readReport(folder: string): ReadReport {
  const bytes = readGiven(join(folder, 'manifest.json'));
  const manifest = parseManifest(bytes);
  const files = new Map(
    manifest.files.map(({ name }) => [name, readGiven(join(folder, name))] as const),
  );
  for (const { name, digest } of manifest.files)
    if (digestOf(files.get(name) ?? new Uint8Array()) !== digest)
      throw new SamsynError('report.altered', 'the file is not the one of the manifest', name);
  const named = (name: string): Uint8Array => {
    const found = files.get(name);
    if (!found) throw new SamsynError('report.malformed', 'the report lacks a file', name);
    return found;
  };
  for (const { authority, digest } of manifest.figures)
    if (digestOf(named(`figures-${authority}.jws`)) !== digest)
      throw new SamsynError('report.altered', 'other figures than the manifest says', authority);
  return { manifest, digest: digestOf(bytes), fileOf: named };
}
