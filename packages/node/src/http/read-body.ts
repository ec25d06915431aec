// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { readStrictJson } from '../case/read-strict-json.ts';

/** The body as it comes; the connection may end before it does. */
async function* piecesOf({ body }: Request): AsyncGenerator<Uint8Array> {
  if (!body) return;
  try {
    yield* body;
  } catch {
    throw new SamsynError('input.not-http', 'the body broke off', 'body');
  }
}

/**
 * The bytes of a request's body, read no further than the limit.
 * @throws SamsynError `input.too-large`, `input.not-http` when the body breaks off
 */
export async function readBody(request: Request, bytesMax: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new SamsynError('input.too-large', `the body is above ${bytesMax} bytes`, 'body');
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > bytesMax) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of piecesOf(request)) {
    size += chunk.length;
    if (size > bytesMax) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * A body as JSON, as strictly read as a case file: text that no text is never reaches the database.
 * @throws SamsynError `input.unsupported-media-type`, `input.too-large`, `input.not-json`
 */
export async function readJson(request: Request, bytesMax: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new SamsynError(
      'input.unsupported-media-type',
      'application/json is expected',
      'content-type',
    );
  }
  return readStrictJson(await readBody(request, bytesMax));
}
