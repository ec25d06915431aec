// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream';
import { limits } from '@samsyn/terms';
import { request } from 'undici';
import type { ScanDocument } from './document-context.ts';

const clean = 204;
const unsafe = 422;

/**
 * A scanner behind an address: the document is posted to it; it answers 204 for clean and 422 for
 * unsafe. Anything else is undecided, also no answer within `withinMs`.
 */
export function scanByUrl(url: string, withinMs: number = limits.documentScanMs): ScanDocument {
  return async (chunks) => {
    try {
      const answer = await request(url, {
        method: 'POST',
        body: Readable.from(chunks()),
        headers: { 'content-type': 'application/octet-stream' },
        headersTimeout: withinMs,
        signal: AbortSignal.timeout(withinMs),
      });
      await answer.body.dump();
      if (answer.statusCode === clean) return 'clean';
      return answer.statusCode === unsafe ? 'unsafe' : 'undecided';
    } catch {
      return 'undecided';
    }
  };
}
