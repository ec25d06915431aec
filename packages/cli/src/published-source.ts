// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Agent, get as getSecurely } from 'node:https';
import { get as getPlainly } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { PublishedSource } from '@samsyn/ledger';
import { SamsynError, limits } from '@samsyn/terms';
import { readGiven } from './read-given.ts';

/** Files with what one shows, and trusts, at a door that asks for a certificate. */
export interface ClientFiles {
  readonly certificate?: string | undefined;
  readonly key?: string | undefined;
  readonly ca?: string | undefined;
}

async function bytesOf(answer: IncomingMessage, path: string): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += chunk.length;
    if (size > limits.ledgerAnswerBytesMax)
      throw new SamsynError('ledger.malformed', 'larger than it can be', path);
    chunks.push(chunk);
  }
  if (answer.statusCode === 404) return undefined;
  if (answer.statusCode !== 200)
    throw new SamsynError('runtime.delivery-failed', `the answer was ${answer.statusCode}`, path);
  return Buffer.concat(chunks);
}

function overHttp(prefix: string, files: ClientFiles): PublishedSource {
  const read = (file: string | undefined) => (file === undefined ? undefined : readGiven(file));
  const agent = new Agent({
    keepAlive: true,
    cert: read(files.certificate),
    key: read(files.key),
    ca: read(files.ca),
  });
  return async (path) => {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    const options = { timeout: limits.deliveryTimeoutMs };
    const sent = prefix.startsWith('https:')
      ? getSecurely(`${prefix}/${path}`, { ...options, agent }, resolve)
      : getPlainly(`${prefix}/${path}`, options, resolve);
    sent.once('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.once('error', (cause) =>
      reject(new SamsynError('runtime.delivery-failed', 'nobody answers', path, { cause })),
    );
    return bytesOf(await promise, path);
  };
}

/** A published log in a folder, or at an address. */
export function publishedSource(place: string, files: ClientFiles): PublishedSource {
  if (/^https?:\/\//.test(place)) return overHttp(place.replace(/\/$/, ''), files);
  if (!existsSync(place)) throw new SamsynError('config.missing', 'there is no such folder', place);
  return async (path) => {
    const file = join(place, path);
    return existsSync(file) ? readFile(file) : undefined;
  };
}
