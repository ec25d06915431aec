// SPDX-License-Identifier: EUPL-1.2
import type { AuthorityId } from '@samsyn/terms';
import { Digest, ReportManifest } from '@samsyn/terms';

/** A joint report as its files were chosen. */
export interface ReadReport {
  readonly manifest: ReportManifest;
  /** SHA-256 of the manifest's bytes: what is approved. */
  readonly digest: Digest;
  /** The files that are missing, or hold other bytes than the manifest says. */
  readonly altered: readonly string[];
  /** What the node is given to approve. */
  readonly delivery: { readonly manifest: string; readonly figures: string };
}

async function digestOf(bytes: ArrayBuffer): Promise<Digest> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Digest.parse([...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}

function parsed(text: string): ReportManifest | undefined {
  try {
    return ReportManifest.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Compares the chosen files with the manifest among them; undefined where there is none to read. */
export async function readReport(
  files: readonly File[],
  own: AuthorityId,
): Promise<ReadReport | undefined> {
  const chosen = new Map(files.map((file) => [file.name, file]));
  const text = (await chosen.get('manifest.json')?.text()) ?? '';
  const manifest = parsed(text);
  if (manifest === undefined) return undefined;
  const faults = await Promise.all(
    manifest.files.map(async ({ name, digest }) => {
      const file = chosen.get(name);
      return file && (await digestOf(await file.arrayBuffer())) === digest ? [] : [name];
    }),
  );
  const figures = (await chosen.get(`figures-${own}.jws`)?.text()) ?? '';
  return {
    manifest,
    digest: await digestOf(new TextEncoder().encode(text).buffer),
    altered: faults.flat(),
    delivery: { manifest: text, figures },
  };
}
