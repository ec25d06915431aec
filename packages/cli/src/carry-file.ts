// SPDX-License-Identifier: EUPL-1.2
import { createReadStream, createWriteStream, openSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SamsynError } from '@samsyn/terms';

/**
 * Writes a new file that nobody but its owner reads; one that is there already stays as it is.
 * @throws SamsynError `input.read`
 */
export async function writeCarryFile(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  const fd = openNew(path);
  await pipeline(Readable.from(bytes), createWriteStream(path, { fd, flush: true }));
}

function openNew(path: string): number {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (cause) {
    throw new SamsynError('input.read', 'the file cannot be made, or is there', path, { cause });
  }
}

/** The bytes of a file, from its beginning each time. */
export function readCarryFile(path: string): () => AsyncIterable<Uint8Array> {
  return async function* read() {
    try {
      for await (const chunk of createReadStream(path)) if (Buffer.isBuffer(chunk)) yield chunk;
    } catch (cause) {
      throw new SamsynError('input.read', 'the file cannot be read', path, { cause });
    }
  };
}
