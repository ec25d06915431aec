// SPDX-License-Identifier: EUPL-1.2
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isLocked, unlockKeys } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import { parse } from 'yaml';
import { NodeConfig } from './node-config.ts';

/** Connection strings that stand above those in the file. */
export interface DatabaseUrls {
  readonly appUrl?: string | undefined;
  readonly ownerUrl?: string | undefined;
  readonly workerUrl?: string | undefined;
  readonly reportsUrl?: string | undefined;
}

/** What comes from the program's surroundings and not from the file. */
export interface FromOutside extends DatabaseUrls {
  /** Opens the encrypted key files. */
  readonly passphrase?: string | undefined;
}

/** A configuration with its secrets read in and its paths made whole. */
export interface ReadConfig {
  readonly config: NodeConfig;
  readonly database: {
    readonly appUrl: string;
    readonly ownerUrl: string;
    readonly workerUrl: string;
    /** Absent where reports are read from the database itself. */
    readonly reportsUrl: string | undefined;
  };
  /** @throws SamsynError `config.missing` */
  readonly text: (path: string) => string;
  /** @throws SamsynError `config.missing`, `config.invalid` */
  readonly json: (path: string) => unknown;
  /**
   * JSON of a private key file, decrypted.
   * @throws SamsynError `config.missing`, `config.invalid`, `keys.locked` without the right
   * passphrase, `keys.plain` when it lies unencrypted and may not
   */
  readonly secret: (path: string) => Promise<unknown>;
  /**
   * A TLS key in PEM, decrypted where it is encrypted.
   * @throws SamsynError `config.missing`, `keys.locked` without the right passphrase
   */
  readonly secretPem: (path: string) => string;
  readonly path: (path: string) => string;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new SamsynError('config.missing', 'a file of the configuration cannot be read', path, {
      cause,
    });
  }
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new SamsynError('config.invalid', 'not YAML', file, { cause });
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No cause is kept: a parser's message quotes what it read, which can be a key.
    throw new SamsynError('config.invalid', 'not JSON', path);
  }
}

function unlockedPem(pem: string, path: string, passphrase: string | undefined): string {
  if (!pem.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----')) return pem;
  if (passphrase === undefined)
    throw new SamsynError('keys.locked', 'no passphrase for the key files', path);
  try {
    const key = createPrivateKey({ key: pem, passphrase });
    return key.export({ type: 'pkcs8', format: 'pem' }).toString();
  } catch {
    throw new SamsynError('keys.locked', 'the passphrase does not open the key file', path);
  }
}

async function unlocked(
  json: unknown,
  path: string,
  { passphrase, plain }: { readonly passphrase: string | undefined; readonly plain: boolean },
): Promise<unknown> {
  if (!isLocked(json)) {
    if (plain) return json;
    throw new SamsynError('keys.plain', 'a private key lies unencrypted', path);
  }
  if (passphrase === undefined)
    throw new SamsynError('keys.locked', 'no passphrase for the key files', path);
  return unlockKeys(json, passphrase, path);
}

/**
 * What stands in a YAML file.
 * @throws SamsynError `config.missing`, `config.invalid`
 */
export function readYamlFile(file: string): unknown {
  return parseYaml(readText(file), file);
}

function parseConfig(file: string): NodeConfig {
  const parsed = NodeConfig.safeParse(readYamlFile(file));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new SamsynError(
    'config.invalid',
    issue?.message ?? 'does not fit',
    `${file}: ${issue?.path.join('.') ?? ''}`,
  );
}

function required(url: string | undefined, name: string): string {
  if (url === undefined || url === '') {
    throw new SamsynError('config.missing', `no connection to the database: set ${name}`, name);
  }
  return url;
}

/**
 * Reads `node.yaml`. Where the owner's or the queue's connection is not given, the application's own
 * is used, for an installation whose role owns all of its database.
 * @throws SamsynError `config.missing`, `config.invalid`
 */
export function readConfig(file: string, above: FromOutside = {}): ReadConfig {
  const config = parseConfig(file);
  const folder = dirname(resolve(file));
  const path = (relative: string): string => resolve(folder, relative);
  const appUrl = required(above.appUrl ?? config.database.appUrl, 'DATABASE_URL');
  const json = (relative: string): unknown => parseJson(readText(path(relative)), path(relative));
  return {
    config,
    database: {
      appUrl,
      ownerUrl: above.ownerUrl ?? config.database.ownerUrl ?? appUrl,
      workerUrl: above.workerUrl ?? config.database.workerUrl ?? appUrl,
      reportsUrl: above.reportsUrl ?? config.database.reportsUrl,
    },
    path,
    text: (relative) => readText(path(relative)),
    json,
    secretPem: (relative) => unlockedPem(readText(path(relative)), relative, above.passphrase),
    secret: async (relative) =>
      unlocked(json(relative), relative, {
        passphrase: above.passphrase,
        plain: config.keys.plain || config.demonstration,
      }),
  };
}
