// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { assess, explain } from '@samsyn/rules';
import {
  type Assessment,
  cite,
  Assessment as AssessmentSchema,
  type Facts,
  isSamsynError,
  ItemId,
  type Mode,
  parsePlainDate,
  RuleId,
} from '@samsyn/terms';
import { expect, test } from 'vitest';
import { checkLawbook } from './check-lawbook.ts';
import { loadLawbook } from './load-lawbook.ts';
import { runExample } from './run-example.ts';

const root = join(import.meta.dirname, '../../..');
const lawbook = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });

function ask(item: string, mode: Mode, facts: Facts = {}, date?: string): Assessment {
  const given = { item: ItemId.parse(item), mode };
  const day = date === undefined ? {} : { date: parsePlainDate(date) };
  const example = {
    shows: 'boundary',
    given: { ...given, ...day },
    facts,
    expect: 'assess',
  } as const;
  return runExample(example, lawbook);
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return isSamsynError(error) ? error.code : 'not a SamsynError';
  }
}

test('the law and the catalogue have no faults, and every example answers as it says', () => {
  expect(checkLawbook(lawbook)).toEqual([]);
  expect(lawbook.catalogue.items.size).toBeGreaterThanOrEqual(140);
});

test('every answer fits the shape that crosses the wall', () => {
  for (const item of lawbook.catalogue.items.keys())
    for (const mode of ['push', 'pull'] as const)
      expect(AssessmentSchema.safeParse(ask(item, mode)).error).toBeUndefined();
});

test('what the Police asks for on the agreed list must be given, and the provisions say why', () => {
  const { outcome, provisions, sentence, openJudgments } = ask('identity', 'pull', {
    asked: 'standing',
  });
  expect(outcome).toBe('must');
  expect(provisions.map(cite)).toEqual(['20 § st 2 UDL', '10 kap. 28 § OSL']);
  expect(sentence.sv).toBe(
    'Uppgiften ska lämnas, eftersom Polismyndigheten har begärt den och Migrationsverket då är skyldigt att lämna ut den (20 § st 2 UDL och 10 kap. 28 § OSL).',
  );
  expect(openJudgments).toEqual([]);
});

test('there is no mirror: what the Migration Agency asks for waits for judgments', () => {
  const { outcome, openJudgments } = ask('new-identity-facts', 'pull', { asked: 'individual' });
  expect(outcome).toBe('assess');
  expect(openJudgments.map(({ test: name }) => name)).toEqual([
    'own-task',
    'balancing',
    'harm-test',
  ]);
});

test('each route that is answered no drops out, and when none is left nothing goes', () => {
  const closed = { 'own-task-necessary': 'no', 'obviously-outweighs': 'no' };
  const last = ask('case-acceptance', 'push', closed);
  expect(last.openJudgments.map(({ fact }) => fact)).toEqual(['harm.osl-37-1-1']);
  const none = ask('case-acceptance', 'push', { ...closed, 'harm.osl-37-1-1': 'harm' });
  expect(none.outcome).toBe('must-not');
  expect(none.provisions.map(cite)).toEqual(['8 kap. 1 § OSL', '37 kap. 1 § st 1 OSL']);
  expect(none.openJudgments).toEqual([]);
});

test('each provision that makes an item secret is opened by itself', () => {
  const asked = ask('health-for-transport', 'pull', {
    asked: 'individual',
    'absolutely-necessary': 'yes',
  });
  expect(asked.findings.map(({ secrecy, outcome }) => [secrecy, outcome])).toEqual([
    ['osl-37-1-1', 'must'],
    ['osl-25-1', 'assess'],
  ]);
  expect(asked.outcome).toBe('assess');
  expect(asked.openJudgments.map(({ fact }) => fact)).not.toContain('obviously-outweighs');
});

test('a duty lifts secrecy, never a gate', () => {
  const open = ask('vulnerability', 'pull', { asked: 'individual' });
  expect([open.outcome, open.rule]).toEqual(['assess', 'udl-14']);
  expect(open.openJudgments.map(({ test: name }) => name)).toEqual(['absolute-necessity']);
  expect(open.losing).toContainEqual(
    expect.objectContaining({ rule: 'udl-20-on-request', because: 'gated', by: 'udl-14' }),
  );
  const barred = ask('vulnerability', 'pull', {
    asked: 'individual',
    'absolutely-necessary': 'no',
  });
  expect([barred.outcome, barred.provisions.map(cite)]).toEqual(['must-not', ['14 § UDL']]);
});

test('no gate holds back the bare notice of a stay, and no unread amendment does', () => {
  const notice = ask('stay-status', 'push', {
    trigger: 'stop',
    stay: 'in-force',
    'decision-alive': 'no',
    child: 'yes',
    need: 'not-stated',
  });
  expect([notice.outcome, notice.rule]).toEqual(['must', 'utlf-7-5']);
  expect(notice.warnings).toHaveLength(1);
});

test('what is not known gives the weakest answer and is named', () => {
  const { outcome, possible, missingFacts, sentence } = ask('identity', 'pull', {
    asked: 'standing',
    'decision-alive': 'unknown',
    stay: 'garbled',
  });
  expect(outcome).toBe('must-not');
  expect(possible).toEqual(['must-not', 'must']);
  expect(missingFacts).toEqual(['decision-alive', 'stay']);
  expect(sentence.sv).toContain('så länge det är okänt om beslutet fortfarande gäller');
});

test('what is not known but cannot matter is not asked for', () => {
  const { outcome, missingFacts } = ask('identity', 'pull', {
    asked: 'standing',
    'help-requested': 'unknown',
    'entry-ban': 'unknown',
  });
  expect([outcome, missingFacts]).toEqual(['must', []]);
});

test('a verification of one provision does not verify another', () => {
  const facts = { asked: 'individual', 'provision-verified.utlf-7-4': 'yes' };
  expect(ask('assistance-case', 'pull', facts).outcome).toBe('assess');
});

test('days without encoded law are refused, not answered', () => {
  expect(codeOf(() => lawbook.ruleSetOn(parsePlainDate('2016-02-11')))).toBe('law.no-law-for-date');
  expect(codeOf(() => ask('assistance-case', 'push', {}, '2024-03-31'))).toBe(
    'law.no-law-for-date',
  );
  const needsTheGap = {
    'own-task-necessary': 'no',
    'harm.osl-37-1-1': 'harm',
  };
  expect(codeOf(() => ask('case-acceptance', 'push', needsTheGap, '2021-12-31'))).toBe(
    'law.no-law-for-date',
  );
  expect(ask('case-acceptance', 'push', needsTheGap, '2022-01-01').outcome).toBe('assess');
});

test('a rule set refuses a question of another day', () => {
  const today = lawbook.ruleSetOn(parsePlainDate('2026-11-23'));
  const question = {
    item: ItemId.parse('identity'),
    date: parsePlainDate('2020-01-01'),
    mode: 'pull' as const,
    secrecy: [],
    facts: {},
  };
  expect(codeOf(() => assess(question, today))).toBe('law.no-law-for-date');
  expect(codeOf(() => assess(question, lawbook.ruleSetOn(question.date)))).toBeUndefined();
});

test.each([
  ['an item', { item: ItemId.parse('shoe-size') }, 'input.unknown-item'],
  ['a secrecy provision', { secrecy: [RuleId.parse('osl-99-1')] }, 'law.unknown-word'],
])('%s that the law does not have is refused', (_, wrong, code) => {
  const date = parsePlainDate('2026-11-23');
  const item = ItemId.parse('identity');
  const question = { item, date, mode: 'push' as const, secrecy: [], facts: {}, ...wrong };
  expect(codeOf(() => assess(question, lawbook.ruleSetOn(date)))).toBe(code);
});

const nineFields = new Set(
  'name birth biometrics nationality family last-address earlier-addresses parents documents'
    .split(' ')
    .map((field) => `outward-${field}`),
);

test('to the state of removal nothing goes beyond the nine fields, whatever Swedish law would open', () => {
  const abroad = {
    recipient: 'foreign-authority',
    'own-task-necessary': 'yes',
    'obviously-outweighs': 'yes',
    'breach-or-crime': 'yes',
    'absolutely-necessary': 'yes',
    consent: 'given',
    asked: 'individual',
    'harm.osl-21-5': 'no-harm',
    'harm.osl-37-1-1': 'no-harm',
  };
  for (const item of lawbook.catalogue.items.keys())
    for (const mode of ['push', 'pull'] as const) {
      const { outcome } = ask(item, mode, { ...abroad, sender: 'police' });
      expect([item, outcome]).toEqual([item, nineFields.has(item) ? 'may' : 'must-not']);
    }
});

test('what a foreign body gave under an EU act is opened by no duty, only for the own task', () => {
  const foreign = {
    'data-origin': 'eu-act',
    'harm.osl-15-1-a': 'harm',
    'harm.osl-37-6': 'no-harm',
  };
  const settled = { ...foreign, 'obviously-outweighs': 'yes', consent: 'given' };
  const closed = ask('register-hit-conclusion', 'push', { ...settled, 'own-task-necessary': 'no' });
  expect(closed.outcome).toBe('must-not');
  const own = ask('register-hit-conclusion', 'push', { ...settled, 'own-task-necessary': 'yes' });
  expect([own.outcome, own.rule]).toEqual(['may', 'osl-10-2']);
});

test('an article of an EU regulation is cited as one', () => {
  const { provisions, rule } = ask('correction-notice', 'push');
  expect(rule).toBe('gdpr-19');
  expect(provisions.map(cite)).toContain('art. 19 dataskyddsförordningen');
});

test('a word that the law does not have has no effect, and is said to have none', () => {
  const { outcome, warnings } = ask('case-identity', 'push', { 'everybody-agrees': 'yes' });
  expect(outcome).toBe('assess');
  expect(warnings.map((one) => one.sv).join()).toContain('everybody-agrees');
});

test('an expired rule never falls back, and its successor waits for verification', () => {
  const facts = { 'contact-with-person': 'yes' };
  expect(ask('last-known-contact', 'push', facts, '2024-02-29').outcome).toBe('must');
  const after = ask('last-known-contact', 'push', facts, '2024-03-01');
  expect([after.outcome, after.rule]).toEqual(['assess', 'utlf-7-7-b-handed-over']);
});

test('the explanation can be read aloud, in both languages', () => {
  const text = explain(
    ask('case-identity', 'push', { 'handing-over': 'yes', 'handover-ground': 'coercion' }),
  );
  expect(text.sv).toContain('Uppgiften väntar på bedömningen av');
  expect(text.sv).toContain('10 kap. 2 § OSL');
  expect(text.en).toContain('The item waits for the judgment of');
  expect(text.sv.split('\n').length).toBe(text.en.split('\n').length);
});

test('the answer names the law it was given by, the same law by the same hash', () => {
  const again = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
  const day = parsePlainDate('2026-11-23');
  expect(again.ruleSetOn(day).hash).toBe(lawbook.ruleSetOn(day).hash);
  expect(again.catalogueHash).toBe(lawbook.catalogueHash);
  const hashes = lawbook.stretches.map((from) => lawbook.ruleSetOn(from).hash);
  expect(new Set(hashes).size).toBeGreaterThan(lawbook.stretches.length / 2);
});
