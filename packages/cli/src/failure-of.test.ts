// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { failureOf } from './failure-of.ts';

const usage = 'case import FILE --config node.yaml';

test('says a coded error with its reason and place', () => {
  const error = new SamsynError('input.schema', 'a number is expected', '$.entries[0]');
  expect(failureOf(error, usage)).toEqual({
    said: 'input.schema: a number is expected ($.entries[0])',
    exitCode: 1,
  });
});

test('says the usage when the words on the command line are wrong', () => {
  const wrong = Object.assign(new TypeError("Unknown option '--conf'"), {
    code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION',
  });
  expect(failureOf(wrong, usage)).toEqual({
    said: `Unknown option '--conf'\nusage: samsyn ${usage}`,
    exitCode: 2,
  });
});

test('says the kind of what was not foreseen, and nothing that it may have seen', () => {
  const database = Object.assign(new Error('invalid input syntax: "Anna Exempel"'), {
    code: '22P02',
  });
  for (const unforeseen of [database, new TypeError('Anna Exempel'), 'Anna Exempel', undefined]) {
    const { said, exitCode } = failureOf(unforeseen, usage);
    expect(exitCode).toBe(1);
    expect(said).toMatch(/^runtime\.internal: [^\n]+$/);
    expect(said).not.toContain('Anna');
  }
  expect(failureOf(database, usage).said).toContain('22P02');
});
