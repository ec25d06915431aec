// SPDX-License-Identifier: EUPL-1.2
import type { DocumentRef } from '@samsyn/terms';

const endings: Readonly<Record<DocumentRef['mediaType'], string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/plain': 'txt',
};

interface Span {
  readonly from: number;
  /** The place behind the last byte. */
  readonly until: number;
}

/** One range as a browser asks for it (RFC 9110, 14.2); anything else means the whole. */
function askedSpan(range: string | undefined, bytes: number): Span | 'unfit' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return undefined;
  const span =
    first === ''
      ? { from: Math.max(0, bytes - Number(last)), until: bytes }
      : { from: Number(first), until: last === '' ? bytes : Math.min(bytes, Number(last) + 1) };
  return span.from < span.until ? span : 'unfit';
}

function streamOf(chunks: AsyncIterator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await chunks.return?.();
    },
  });
}

/**
 * The document as an answer, streamed: a part of it where the browser asks for one. It is shown as
 * what it is and never taken for anything else.
 */
export function documentResponse(
  { mediaType, bytes }: Pick<DocumentRef, 'mediaType' | 'bytes'>,
  range: string | undefined,
  read: (from: number, until: number) => AsyncIterator<Uint8Array>,
): Response {
  const headers = {
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
    'content-disposition': `inline; filename="handling.${endings[mediaType]}"`,
    'content-type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
    'x-content-type-options': 'nosniff',
  };
  const span = askedSpan(range, bytes);
  if (span === 'unfit')
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${bytes}` },
    });
  const { from, until } = span ?? { from: 0, until: bytes };
  return new Response(streamOf(read(from, until)), {
    status: span ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(until - from),
      ...(span && { 'content-range': `bytes ${from}-${until - 1}/${bytes}` }),
    },
  });
}
