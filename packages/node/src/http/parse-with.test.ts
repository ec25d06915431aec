// SPDX-License-Identifier: EUPL-1.2
import { AskIndividually, CaseSearch, GiveWord, RecordJudgment } from '@samsyn/contract';
import { CaseId, PlainDate, isSamsynError } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseWith } from './parse-with.ts';

function refusalOf(schema: z.ZodType, value: unknown) {
  try {
    parseWith(schema, value, 'body');
  } catch (error) {
    if (isSamsynError(error)) return { code: error.code, path: error.path, said: error.message };
    throw error;
  }
  return expect.unreachable('it was taken');
}

describe('a body', () => {
  it('is what the schema makes of it', () => {
    const search = parseWith(CaseSearch, { number: ' DEMO-1 ' }, 'body');
    expect(search).toEqual({ number: 'DEMO-1' });
  });

  it.each([
    [CaseSearch, {}, 'input.schema', 'body'],
    [CaseSearch, { name: 7 }, 'input.schema', 'body.name'],
    [AskIndividually, { item: 'identity', need: 'kort' }, 'input.schema', 'body.need'],
    [GiveWord, { item: 'identity', word: 'withhold' }, 'input.schema', 'body.reasons'],
    [RecordJudgment, [], 'input.schema', 'body'],
    [z.strictObject({ on: PlainDate }), { on: '2026-02-30' }, 'input.not-a-date', 'body.on'],
    [z.array(z.strictObject({ on: PlainDate })), [{ on: 'x' }], 'input.not-a-date', 'body.0.on'],
  ])('that does not fit is refused with its place: %#', (schema, value, code, path) => {
    expect(refusalOf(schema, value)).toMatchObject({ code, path });
  });

  it('is never repeated in the refusal', () => {
    const name = 'Anna-Exempel';
    const tried: readonly (readonly [z.ZodType, unknown])[] = [
      [CaseSearch, { [name]: name }],
      [CaseSearch, { name: [name] }],
      [GiveWord, { item: 'identity', word: name }],
      [GiveWord, name],
      [RecordJudgment, { item: name, fact: name, value: name, reasons: name }],
      [CaseId, name],
      [PlainDate, name],
      [z.enum(['a', 'b']), name],
      [z.literal('a'), name],
      [z.union([z.literal('a'), z.number()]), name],
    ];
    for (const [schema, value] of tried)
      expect(JSON.stringify(refusalOf(schema, value))).not.toMatch(/Anna|Exempel/);
  });
});
