// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseloadBuilder, generateCase, generatedForm, seededDraw } from '@samsyn/impact';
import { loadLawbook } from '@samsyn/lawbook';
import { limits } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { answerTasks } from './answer-tasks.ts';
import type { Version } from './proposal-task.ts';

const root = join(import.meta.dirname, '../../../..');
const folders = { law: join(root, 'law'), catalogue: join(root, 'catalogue') };
const text = readFileSync(join(root, 'amendments/health-at-transport-wide.yaml'), 'utf8');
const answer = answerTasks(folders);
const read = { cases: 0, of: 0, isDone: true };
const patientMs = 60_000;

function compare(version: Version) {
  const found = answer({ kind: 'compare', version, read });
  if (found.kind !== 'compared') throw new Error(found.kind);
  return found;
}

function give(cases: number): void {
  const builder = caseloadBuilder(generatedForm(loadLawbook(folders)));
  const draw = seededDraw(3);
  for (let at = 0; at < cases; at += 1) builder.put(String(at), generateCase(draw));
  answer({ kind: 'caseload', caseload: builder.caseload() });
}

test(
  'both answers move with the outcome of a rule, and none of them names a case',
  () => {
    give(2_000);
    const saved = compare({ text, edits: [] });
    const barred = compare({
      text,
      edits: [{ kind: 'outcome', part: 'add', at: 0, outcome: 'must-not' }],
    });
    expect(saved.draft.text).toBe(text);
    expect(saved.caseload.privacy.exposed.persons).toBeGreaterThan(0);
    expect(barred.draft.rules[0]?.outcome).toBe('must-not');
    expect(barred.combinations.changed).not.toBe(saved.combinations.changed);
    expect(barred.caseload.privacy.exposed.persons).toBe(0);
  },
  patientMs,
);

test(
  'of few cases no count of persons is told',
  () => {
    give(limits.smallCountMin - 1);
    const { cases, casesChanged, privacy } = compare({ text, edits: [] }).caseload;
    expect(cases).toBe('withheld');
    expect([0, 'withheld']).toContain(casesChanged);
    expect([0, 'withheld']).toContain(privacy.exposed.persons);
  },
  patientMs,
);

test('a text that is no proposal is refused with its line', () => {
  const broken = text.replace('outcome: must', 'outcome: perhaps');
  expect(() => compare({ text: broken, edits: [] })).toThrow(
    expect.objectContaining({
      code: 'law.schema',
      path: expect.stringMatching(/^proposal\.yaml:\d+$/),
    }),
  );
});
