// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { enActs } from './en-acts.ts';
import { enAgreement } from './en-agreement.ts';
import { enAsk } from './en-ask.ts';
import { enCase } from './en-case.ts';
import { enCustody } from './en-custody.ts';
import { enGate } from './en-gate.ts';
import { enJudgments } from './en-judgments.ts';
import { enIndicators } from './en-indicators.ts';
import { enKeys } from './en-keys.ts';
import { enLaw } from './en-law.ts';
import { enLife } from './en-life.ts';
import { enProposals } from './en-proposals.ts';
import { enRaise } from './en-raise.ts';
import { enRecords } from './en-records.ts';
import { en as enFirst } from './en.ts';
import { enStopHistory } from './en-stop-history.ts';
import { enWork } from './en-work.ts';
import { enStanding } from './en-standing.ts';
import { svActs } from './sv-acts.ts';
import { svAgreement } from './sv-agreement.ts';
import { svAsk } from './sv-ask.ts';
import { svCase } from './sv-case.ts';
import { svCustody } from './sv-custody.ts';
import { svGate } from './sv-gate.ts';
import { svJudgments } from './sv-judgments.ts';
import { svIndicators } from './sv-indicators.ts';
import { svKeys } from './sv-keys.ts';
import { svLaw } from './sv-law.ts';
import { svLife } from './sv-life.ts';
import { svProposals } from './sv-proposals.ts';
import { svRaise } from './sv-raise.ts';
import { svRecords } from './sv-records.ts';
import { svStanding } from './sv-standing.ts';
import { sv as svFirst } from './sv.ts';
import { svStopHistory } from './sv-stop-history.ts';
import { svWork } from './sv-work.ts';

const sv = {
  ...svFirst,
  records: svRecords,
  agreement: svAgreement,
  custody: svCustody,
  gate: svGate,
  ask: svAsk,
  judgments: svJudgments,
  stopHistory: svStopHistory,
  indicators: svIndicators,
  proposals: svProposals,
  keys: svKeys,
  law: svLaw,
  standing: svStanding,
  raise: svRaise,
  acts: svActs,
  life: svLife,
  work: svWork,
  casePage: svCase,
};
const en = {
  ...enFirst,
  records: enRecords,
  agreement: enAgreement,
  custody: enCustody,
  gate: enGate,
  ask: enAsk,
  judgments: enJudgments,
  stopHistory: enStopHistory,
  indicators: enIndicators,
  proposals: enProposals,
  keys: enKeys,
  law: enLaw,
  standing: enStanding,
  raise: enRaise,
  acts: enActs,
  life: enLife,
  work: enWork,
  casePage: enCase,
};

type Said = Readonly<Record<string, string>>;

/** Every message by its path; one that takes values is tried with a mark for each. */
function said(messages: object, at = ''): Said {
  const found: Record<string, string> = {};
  for (const [key, value] of Object.entries(messages)) {
    const path = at === '' ? key : `${at}.${key}`;
    if (typeof value === 'string') found[path] = value;
    else if (typeof value === 'function') found[path] = String(value(...marks(value.length)));
    else Object.assign(found, said(value, path));
  }
  return found;
}

function marks(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `<${index}>`);
}

test('the two languages say the same things', () => {
  expect(Object.keys(said(en)).toSorted()).toEqual(Object.keys(said(sv)).toSorted());
  expect(Object.keys(said(sv)).length).toBeGreaterThan(250);
});

test('no message is empty, and none swallows a value it is given', () => {
  for (const [language, messages] of [['sv', sv] as const, ['en', en] as const]) {
    for (const [path, text] of Object.entries(said(messages))) {
      expect(text.trim(), `${language} ${path}`).not.toBe('');
      expect(text, `${language} ${path}`).not.toContain('undefined');
    }
  }
});

test('a message shows its values in both languages', () => {
  const swedish = said(sv);
  for (const [path, text] of Object.entries(said(en))) {
    const shown = (sentence: string | undefined) =>
      [...new Set(sentence?.match(/<\d>/g))].toSorted();
    expect(shown(text), path).toEqual(shown(swedish[path]));
  }
});

test('the four outcomes are said as the authorities say them', () => {
  expect(sv.words.outcome).toEqual({
    must: 'Ska lämnas',
    assess: 'Kräver bedömning',
    may: 'Får lämnas',
    'must-not': 'Får inte lämnas',
  });
});
