// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import { parse } from 'yaml';
import { NodeConfig } from './node-config.ts';

/** Connection strings that stand above those in the file. */
export interface DatabaseUrls {
  readonly appUrl?: string | undefined;
  readonly ownerUrl?: string | undefined;
  readonly workerUrl?: string | undefined;
}

/** A configuration with its secrets read in and its paths made whole. */
export interface ReadConfig {
  readonly config: NodeConfig;
  readonly database: {
    readonly appUrl: string;
    readonly ownerUrl: string;
    readonly workerUrl: string;
  };
  /** @throws SamsynError `config.missing` */
  readonly text: (path: string) => string;
  /** @throws SamsynError `config.missing`, `config.invalid` */
  readonly json: (path: string) => unknown;
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

function parseConfig(text: string, file: string): NodeConfig {
  const parsed = NodeConfig.safeParse(parseYaml(text, file));
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
export function readConfig(file: string, above: DatabaseUrls = {}): ReadConfig {
  const config = parseConfig(readText(file), file);
  const folder = dirname(resolve(file));
  const path = (relative: string): string => resolve(folder, relative);
  const appUrl = required(above.appUrl ?? config.database.appUrl, 'DATABASE_URL');
  return {
    config,
    database: {
      appUrl,
      ownerUrl: above.ownerUrl ?? config.database.ownerUrl ?? appUrl,
      workerUrl: above.workerUrl ?? config.database.workerUrl ?? appUrl,
    },
    path,
    text: (relative) => readText(path(relative)),
    json: (relative) => {
      try {
        return JSON.parse(readText(path(relative)));
      } catch (cause) {
        if (cause instanceof SamsynError) throw cause;
        throw new SamsynError('config.invalid', 'not JSON', path(relative), { cause });
      }
    },
  };
}
