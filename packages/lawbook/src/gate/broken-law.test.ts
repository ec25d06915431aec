// SPDX-License-Identifier: EUPL-1.2
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codes, compileProgram, type Forms, outcomeDiagram } from '@samsyn/rules';
import { isSamsynError } from '@samsyn/terms';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadLawbook } from '../load-lawbook.ts';
import { proveLaw, type LawCheck, type Proved } from './prove-law.ts';
import { loadObligations } from './load-obligations.ts';

const root = join(import.meta.dirname, '../../../..');
let folder = '';
let law = '';
let obligations = '';

const head = `cites: [{ act: '2009:400', chapter: 8, section: '1' }]
    text: { sv: t, en: t }
    reason: { sv: r, en: r }
    inForce: [{ from: 2016-02-12, evidence: recalled }]
    before: absent
    examples: [{ shows: permitting, given: { item: identity, mode: push }, expect: may }]`;

const soundLaw = `rules:
  - rule: general
    kind: default
    outcome: must-not
    ${head}
  - rule: secret
    kind: secrecy
    presumes: secrecy
    asks: { sv: men, en: harm }
    ${head}
  - rule: open-one
    kind: openness
    exceptionTo: general
    ground: explicit
    when: { secrecy: [none] }
    outcome: may
    ${head}
  - rule: duty-one
    kind: breaker
    exceptionTo: general
    ground: explicit
    when: { mode: [pull], not: { secrecy: [none] } }
    outcome: may
    ${head}
  - rule: judged-one
    kind: breaker
    exceptionTo: general
    ground: explicit
    when: { mode: [push], not: { secrecy: [none] } }
    outcome: may
    judgment: { fact: own-task-necessary, test: own-task, passes: ['yes'], asks: { sv: n, en: n } }
    ${head}
  - rule: lifted
    kind: exemption
    lifts: [secret]
    when: { part-of-decision: [operative] }
    ${head}
  - rule: protected
    kind: gate
    when: { protected-identity: [marking] }
    ${head}
  - rule: stayed
    kind: gate
    when: { stay: [in-force] }
    ${head}
`;

const soundObligations = `protective:
  - { fact: protected-identity, values: [marking] }
milder:
  - { rule: lifted, text: { sv: t, en: t } }
invariants:
  - name: stayed
    text: { sv: Inget lämnas när det är stoppat., en: Nothing goes while it is stayed. }
    cites: [{ act: '2009:400', section: '1' }]
    where: { stay: [in-force] }
    atMost: must-not
  - name: only-named
    text: { sv: t, en: t }
    cites: [{ act: '2009:400', section: '1' }]
    where: { mode: [pull], harm.secret: [harm], part-of-decision: [none] }
    atMost: must-not
    saveBy: [duty-one]
`;

const vocabulary = `ordinaryDay: '2026-11-23'
facts:
  mode: { meaning: { sv: sätt, en: mode }, domain: [push, pull], default: unknown }
  stay: { meaning: { sv: stopp, en: stay }, domain: [none, in-force], default: none }
  part-of-decision:
    { meaning: { sv: del, en: part }, domain: [operative, reasons, none], default: none }
  protected-identity:
    {
      meaning: { sv: skydd, en: protection },
      domain: [none, marking],
      default: none,
      protective: [marking],
    }
  own-task-necessary:
    {
      meaning: { sv: behov, en: need },
      domain: ['no', not-assessed, 'yes'],
      default: not-assessed,
      ordered: true,
    }
`;

const valueWords = `common: { none: { sv: nej, en: 'no' } }
facts:
  mode:
    push: { sv: på eget initiativ, en: on own initiative }
    pull: { sv: på begäran, en: on request }
  stay: { in-force: { sv: gäller, en: in force } }
  protected-identity: { marking: { sv: sekretessmarkering, en: secrecy marking } }
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samsyn-gate-'));
  mkdirSync(join(folder, 'law'));
  mkdirSync(join(folder, 'catalogue'));
  law = soundLaw;
  obligations = soundObligations;
  for (const file of ['catalogue/edition.yaml', 'law/acts.yaml', 'law/periods.yaml'])
    copyFileSync(join(root, file), join(folder, file));
  cpSync(join(root, 'catalogue/classifications'), join(folder, 'catalogue/classifications'), {
    recursive: true,
  });
  for (const [item, part] of [
    ['identity', 'none'],
    ['destination', 'operative'],
  ] as const) {
    const text = readFileSync(join(root, `catalogue/${item}.yaml`), 'utf8')
      .replace(/^secrecy:.*$/m, 'secrecy: [secret]')
      .replace(/^partOfDecision:.*$/m, `partOfDecision: ${part}`);
    writeFileSync(join(folder, `catalogue/${item}.yaml`), text);
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function check(forms?: Forms): LawCheck {
  writeFileSync(join(folder, 'law/vocabulary.yaml'), vocabulary);
  writeFileSync(join(folder, 'law/value-words.yaml'), valueWords);
  writeFileSync(join(folder, 'law/rules.yaml'), law);
  writeFileSync(join(folder, 'law/obligations.yaml'), obligations);
  const lawbook = loadLawbook({ law: join(folder, 'law'), catalogue: join(folder, 'catalogue') });
  const loaded = loadObligations(join(folder, 'law'), lawbook.vocabulary);
  return proveLaw(lawbook, loaded, {
    questionsMax: 50_000,
    changes: true,
    ...(forms && { forms }),
  });
}

/** Replaces a text that must be there: else the test would say nothing. */
function edited(text: string, old: string, now: string): string {
  expect(text).toContain(old);
  return text.replace(old, now);
}

/** The small law has one example a rule; what it lacks of them is a test of its own. */
const examples = 'each provision permits, bars and bounds by examples that answer so';

function broken(): string[] {
  return check()
    .obligations.filter(({ holds }) => !holds)
    .map(({ name }) => name)
    .filter((name) => name !== examples);
}

test('the small law is sound, and every combination of it was asked of every form', () => {
  const { obligations: proved, method, combinations } = check();
  expect(proved.filter(({ holds, name }) => !holds && name !== examples)).toEqual([]);
  expect(Number(combinations)).toBeGreaterThan(0);
  expect(method).toContain(`in 2 of them also by asking all`);
});

/** A rule more, at the end of the small law. */
function withRule(kind: string, rest: string): void {
  const hangs = kind === 'gate' ? '' : 'exceptionTo: general\n    ground: explicit\n    outcome: ';
  law += `  - rule: added\n    kind: ${kind}\n    ${hangs}${rest}\n    ${head}\n`;
}

/** The engine with bits that know no gates. */
const wrongBits: Forms = {
  draw: outcomeDiagram,
  compile: (ruleSet, slice) => ({ ...compileProgram(ruleSet, slice), gates: [] }),
};

/** The engine with a diagram that takes leave for what was to be judged. */
const wrongDiagram: Forms = {
  compile: compileProgram,
  draw: (space, drawn) => {
    const right = outcomeDiagram(space, drawn);
    return space.diagrams.apply(
      (answer) => (answer === codes.assess ? codes.may : answer),
      right,
      right,
    );
  },
};

/** For each obligation, what makes the small law break it. */
const breaks: Readonly<Record<string, () => LawCheck>> = {
  'every combination has exactly one outcome': () => {
    law = edited(law, 'kind: default\n', 'kind: default\n    when: { mode: [push] }\n');
    return check();
  },
  'no unordered overlap among siblings': () => {
    const when = '{ mode: [pull], stay: [none], not: { secrecy: [none] } }';
    withRule('breaker', `must\n    when: ${when}`);
    return check();
  },
  'nothing is disclosed without a provision in force': () => {
    law = edited(law, 'when: { secrecy: [none] }\n', 'when: { mode: [push] }\n');
    return check();
  },
  'no dead rule, also none shadowed by a union': () => {
    const when = "{ own-task-necessary: ['yes'], not: { secrecy: [none] } }";
    withRule('breaker', `may\n    when: ${when}`);
    return check();
  },
  'no gate or exemption without effect': () => {
    withRule('gate', 'when: { stay: [in-force], mode: [pull] }');
    return check();
  },
  'more protection never loosens an outcome': () => {
    law = edited(law, 'protected-identity: [marking]', 'protected-identity: [none], mode: [pull]');
    return check();
  },
  'a judgment answered in favour never narrows an outcome': () => {
    law = edited(law, "passes: ['yes']", "passes: ['no']");
    return check();
  },
  'what replaces secrecy by something milder is named': () => {
    obligations = edited(obligations, '{ rule: lifted,', '{ rule: other,');
    return check();
  },
  'invariant: stayed': () => {
    law = edited(law, 'when: { stay: [in-force] }', 'when: { stay: [in-force], mode: [push] }');
    return check();
  },
  'invariant: only-named': () => {
    obligations = edited(obligations, 'saveBy: [duty-one]', 'saveBy: [judged-one]');
    return check();
  },
  [examples]: () => check(),
  'the four forms of the engine agree': () => check(wrongBits),
};

function provedIn({ obligations: proved }: LawCheck, name: string): Proved | undefined {
  return proved.find((one) => one.name === name);
}

test('for every obligation there is a law that breaks it', () => {
  const names = check().obligations.map(({ name }) => name);
  expect(Object.keys(breaks).toSorted()).toEqual(names.toSorted());
});

test.each(Object.entries(breaks))('“%s” is seen to fail', (name, breakIt) => {
  expect(provedIn(breakIt(), name)?.holds).toBe(false);
});

test.each([
  ['bits', wrongBits],
  ['diagram', wrongDiagram],
])('a wrong form of the engine, the %s, is found with a case in words', (_, forms) => {
  const found = provedIn(check(forms), 'the four forms of the engine agree');
  expect(found?.witness?.place).toMatch(/^(identity|destination)\.yaml:1$/);
  expect(found?.witness?.message.sv).toContain('motorns former svarar olika');
  expect(found?.witness?.witness?.sentence.sv).toMatch(
    /”.+” lämnas på .*den 2016-02-12.*Uppgiften (kräver bedömning|får inte lämnas), enligt /,
  );
});

test('a general rule that lets out is found', () => {
  law = edited(law, 'outcome: must-not', 'outcome: may');
  expect(broken()).toContain('nothing is disclosed without a provision in force');
});

test.each([
  ['no gate or exemption without effect'],
  ['what replaces secrecy by something milder is named'],
  ['invariant: only-named'],
])('“%s” fails alone where nothing else is wrong', (name) => {
  const failed = breaks[name]?.().obligations.filter(({ holds }) => !holds);
  expect(failed?.map((one) => one.name).filter((one) => one !== examples)).toEqual([name]);
});

test('two siblings of one kind that say different things are found, with a case', () => {
  const name = 'no unordered overlap among siblings';
  const found = provedIn(breaks[name]?.() ?? check(), name);
  expect(found?.witness?.place).toMatch(/^rules\.yaml:\d+$/);
  expect(found?.witness?.witness?.mode).toBe('pull');
  expect(found?.witness?.witness?.sentence.sv).toContain('lämnas på begäran');
});

test('a rule that two others shadow together is dead', () => {
  const name = 'no dead rule, also none shadowed by a union';
  const found = provedIn(breaks[name]?.() ?? check(), name);
  expect(found?.violations.map(({ rule }) => rule)).toEqual(['added']);
});

test('a protection that opens something is not monotone', () => {
  const name = 'more protection never loosens an outcome';
  const found = provedIn(breaks[name]?.() ?? check(), name);
  expect(found?.witness?.place).toMatch(/^obligations\.yaml:\d+$/);
  expect(found?.witness?.message.sv).toBe(
    'svaret är starkare vid ”skydd: sekretessmarkering” än vid ”nej”',
  );
});

test('an invariant fails with the day, the item and the answer in words', () => {
  const found = provedIn(breaks['invariant: stayed']?.() ?? check(), 'invariant: stayed');
  expect(found?.witness?.message.sv).toBe('Inget lämnas när det är stoppat.');
  expect(found?.witness?.witness?.sentence.sv).toMatch(
    /2016-02-12.*stopp: gäller.*Uppgiften får lämnas/,
  );
});

test.each([
  [
    'a protective fact that is left out',
    '  - { fact: protected-identity, values: [marking] }\n',
    '  - { fact: stay, values: [in-force] }\n',
    'law.schema',
  ],
  ['two obligations of one name', 'name: only-named', 'name: stayed', 'law.schema'],
  ['a word that is none', 'stay: [in-force] }', 'stey: [in-force] }', 'law.unknown-word'],
])('%s is refused, with the file and the line', (_, old, now, code) => {
  obligations = edited(obligations, old, now);
  let found: readonly [string, string | undefined] | undefined;
  try {
    check();
  } catch (error) {
    found = isSamsynError(error) ? [error.code, error.path] : undefined;
  }
  expect(found?.[0]).toBe(code);
  expect(found?.[1]).toMatch(/^obligations\.yaml:\d+$/);
});

test('a provision without its three kinds of examples says which it lacks', () => {
  const found = provedIn(check(), examples);
  expect(found?.violations.map(({ message }) => message.en)).toContain('no barring example');
});

test('the certificate says what a day changes, with the count, the facts and a case', () => {
  expect(check().changes).toEqual([]);
  const rule = law.indexOf('  - rule: duty-one');
  law =
    law.slice(0, rule) +
    edited(law.slice(rule), 'from: 2016-02-12,', 'from: 2016-02-12, until: 2020-01-01,');
  const [change, ...more] = check().changes;
  expect(more).toEqual([]);
  expect([change?.before, change?.from]).toEqual(['2016-02-12', '2020-01-01']);
  const [moved] = change?.moved ?? [];
  expect([moved?.from, moved?.to]).toEqual(['may', 'must-not']);
  expect(Number(moved?.combinations)).toBeGreaterThan(0);
  expect(moved?.items).toContain('identity');
  expect(moved?.box.sv).toContain('sätt: på begäran');
  expect(moved?.witness?.sentence.sv).toMatch(
    /lämnas på begäran den 2020-01-01.*Uppgiften får inte lämnas, /,
  );
});

test('a rule that no item of the catalogue reaches is law, and is listed', () => {
  expect(check().unreached).toEqual([]);
  withRule('breaker', 'may\n    when: { part-of-decision: [reasons], mode: [push] }');
  const { unreached, obligations: proved } = check();
  expect(unreached.map(({ rule, from }) => [rule, from])).toEqual([['added', ['2016-02-12']]]);
  expect(proved.find(({ name }) => name.startsWith('no dead rule'))?.holds).toBe(true);
});
