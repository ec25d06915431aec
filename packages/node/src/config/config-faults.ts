// SPDX-License-Identifier: EUPL-1.2
import { accessSync, constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SamsynError, isSamsynError } from '@samsyn/terms';
import { z } from 'zod';
import { NodeConfig } from './node-config.ts';
import { readYamlFile } from './read-config.ts';
import type { DatabaseUrls } from './read-config.ts';

/** Where the configuration names files and folders that the node reads at its start. */
const files = [
  'officers.tls.certificate',
  'officers.tls.key',
  'peers.tls.certificate',
  'peers.tls.key',
  'peers.tls.ca',
  'keys.folder',
  'keys.ledger',
  'keys.witness',
  'keys.fields',
  'oidc.clientSecretFile',
  'directory.0.publicKeys',
  'lawbook.law',
  'lawbook.catalogue',
] as const;
const doors = ['officers', 'peers', 'operations'] as const;

const Fields = z.record(z.string(), z.unknown());

/** What stands at a place of the file, as far as it can be followed. */
function at(content: unknown, place: string): unknown {
  return place
    .split('.')
    .reduce<unknown>(
      (found, key) =>
        Array.isArray(found) ? found[Number(key)] : Fields.safeParse(found).data?.[key],
      content,
    );
}

function unfit(content: unknown): SamsynError[] {
  const issues = NodeConfig.safeParse(content).error?.issues ?? [];
  return issues.map(
    ({ message, path }) => new SamsynError('config.invalid', message, path.join('.')),
  );
}

function unreadable(content: unknown, folder: string): SamsynError[] {
  return files.flatMap((place) => {
    const named = at(content, place);
    if (typeof named !== 'string' || named === '') return [];
    try {
      accessSync(resolve(folder, named), constants.R_OK);
      return [];
    } catch {
      return [new SamsynError('config.missing', `cannot be read: ${named}`, place)];
    }
  });
}

function samePort(content: unknown): SamsynError[] {
  const taken = new Set<unknown>();
  return doors.flatMap((door) => {
    const port = at(content, `${door}.port`);
    const isTaken = port !== undefined && taken.has(port);
    taken.add(port);
    const reason = `port ${String(port)} is that of another listener`;
    return isTaken ? [new SamsynError('config.invalid', reason, `${door}.port`)] : [];
  });
}

function unconnected(content: unknown, { appUrl }: DatabaseUrls): SamsynError[] {
  const url = appUrl ?? at(content, 'database.appUrl');
  if (url !== undefined && url !== '') return [];
  return [new SamsynError('config.missing', 'no connection to the database', 'DATABASE_URL')];
}

/**
 * Everything that is wrong with a configuration, all at once, so that who mends it mends it once:
 * what does not fit the schema, files that cannot be read, ports taken twice, no database. Nothing
 * is opened and no key is read.
 */
export function configFaults(file: string, above: DatabaseUrls): readonly SamsynError[] {
  try {
    const content = readYamlFile(file);
    return [
      ...unfit(content),
      ...unreadable(content, dirname(resolve(file))),
      ...samePort(content),
      ...unconnected(content, above),
    ];
  } catch (error) {
    if (isSamsynError(error)) return [error];
    throw error;
  }
}
