// SPDX-License-Identifier: EUPL-1.2
import { FactValue, PlainDate } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { applyEdits } from './apply-edits.ts';

const text = `# kept
amendment: some-proposal
from: 2027-01-01
add:
  - rule: utll-12-x
    cites: [{ act: '2005:716', chapter: 12, section: '14' }]
    when:
      mode: [push] # kept too
      child: ['yes']
    outcome: must
`;
const first = { part: 'add', at: 0 } as const;

test('changes are made where they belong, and what they do not touch stands as it was written', () => {
  const edited = applyEdits(text, [
    { kind: 'from', day: PlainDate.parse('2028-07-01') },
    { kind: 'outcome', ...first, outcome: 'may' },
    { kind: 'condition', ...first, fact: 'child', values: [] },
    { kind: 'condition', ...first, fact: 'need', values: [FactValue.parse('stated')] },
    { kind: 'provision', ...first, provision: { act: '2016:27', section: '20' } },
  ]);
  expect(edited).toContain('# kept\n');
  expect(edited).toContain('mode: [ push ] # kept too');
  expect(edited).toContain('from: 2028-07-01');
  expect(edited).toContain('outcome: may');
  expect(edited).not.toContain('child');
  expect(edited).toMatch(/need:\s+- stated/);
  expect(edited).toMatch(/act: 2016:27/);
  expect(edited).not.toContain('2005:716');
});

test('without a change the text is the very text', () => {
  expect(applyEdits(text, [])).toBe(text);
});

test('a change of a rule that is not there is refused, and a text that is no YAML', () => {
  const edit = { kind: 'outcome', part: 'replace', at: 0, outcome: 'may' } as const;
  expect(() => applyEdits(text, [edit])).toThrow(expect.objectContaining({ code: 'law.schema' }));
  expect(() => applyEdits('a: [', [edit])).toThrow(expect.objectContaining({ code: 'law.syntax' }));
});
