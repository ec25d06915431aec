// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { problemResponse } from '../http/problem-response.ts';
import { assertTaken } from './assert-taken.ts';
import { BusyError } from './busy-error.ts';
import { outcomeOf } from './outcome-of.ts';

/** What the other node answers with a code, as this one reads it. */
async function refusedBy(code: SamsynError['code']): Promise<unknown> {
  const response = problemResponse(new SamsynError(code, 'not now'));
  const seconds = Number(response.headers.get('retry-after') ?? 0);
  const { status } = response;
  const body = new Uint8Array(await response.arrayBuffer());
  try {
    assertTaken({
      status,
      body,
      mediaType: 'application/problem+json',
      ...(seconds > 0 && { retryAfterMs: seconds * 1_000 }),
    });
  } catch (error) {
    return error;
  }
  return expect.fail('a refusal is no taking');
}

test.each([
  ['runtime.busy', 2_000],
  ['message.no-room', 60_000],
] as const)('%s puts the sender off, and counts as no failure', async (code, askedMs) => {
  const error = await refusedBy(code);
  expect(error).toBeInstanceOf(BusyError);
  expect(outcomeOf(error, true)).toEqual({ kind: 'busy', code, askedMs });
});

test('any other refusal is a failure; what was sent may have arrived', async () => {
  const error = await refusedBy('message.document-missing');
  expect(error).not.toBeInstanceOf(BusyError);
  expect(outcomeOf(error, true)).toEqual({
    kind: 'failed',
    code: 'message.document-missing',
    mayHaveArrived: true,
  });
});
