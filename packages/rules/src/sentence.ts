// SPDX-License-Identifier: EUPL-1.2
import { cite, type Outcome, type Provision, type Sentence } from '@samsyn/terms';
import type { Verdict } from './verdict.ts';
import type { JudgmentAsked } from './rule-set.ts';
import { testNames } from './test-names.ts';

const openings: Readonly<Record<Exclude<Outcome, 'assess'>, Sentence>> = {
  must: { sv: 'Uppgiften ska lämnas', en: 'The item must be given' },
  may: { sv: 'Uppgiften får lämnas', en: 'The item may be given' },
  'must-not': { sv: 'Uppgiften får inte lämnas', en: 'The item must not be given' },
};

/** One plain sentence: what happens, why, and on which provisions. */
export function sentenceOf(
  verdict: Verdict,
  provisions: readonly Provision[],
  unknown: readonly Sentence[],
): Sentence {
  if (verdict.outcome === 'assess') return waitingSentence(verdict);
  const opening = openings[verdict.outcome];
  if (verdict.outcome === 'must-not' && unknown.length > 0) return unknownSentence(unknown);
  const reason = (verdict.gates.barredBy ?? verdict.deciding.ruling.winner.rule).reason;
  const cited = provisions.map(cite);
  return {
    sv: `${opening.sv}, eftersom ${reason.sv} (${list(cited, 'och')}).`,
    en: `${opening.en}, since ${reason.en} (${list(cited, 'and')}).`,
  };
}

function unknownSentence(unknown: readonly Sentence[]): Sentence {
  const meanings = { sv: unknown.map((one) => one.sv), en: unknown.map((one) => one.en) };
  return {
    sv: `Uppgiften får inte lämnas så länge det är okänt ${list(meanings.sv, 'och')}.`,
    en: `The item must not be given while it is unknown ${list(meanings.en, 'and')}.`,
  };
}

/** Routes are alternatives; a gate must be passed as well; each line of secrecy has its own routes. */
function waitingSentence(verdict: Verdict): Sentence {
  const waiting = verdict.lines.filter((line) => line.routes.length > 0);
  const routes = waiting.flatMap((line) => line.routes.flatMap((route) => route.judgments));
  const gates = verdict.gates.open.flatMap((gate) => (gate.judgment ? [gate.judgment] : []));
  const either = tests(routes);
  const also = tests(gates);
  if (either.sv.length === 0)
    return {
      sv: `Uppgiften väntar på bedömningen av ${list(also.sv, 'och')}.`,
      en: `The item waits for the judgment of ${list(also.en, 'and')}.`,
    };
  const added = also.sv.length > 0;
  return {
    sv: `Uppgiften väntar på bedömningen av ${list(either.sv, 'eller')}${added ? ` och dessutom ${list(also.sv, 'och')}` : ''}.`,
    en: `The item waits for the judgment of ${list(either.en, 'or')}${added ? ` and also ${list(also.en, 'and')}` : ''}.`,
  };
}

function tests(judgments: readonly JudgmentAsked[]): { sv: string[]; en: string[] } {
  const first = new Map(judgments.map((judgment) => [judgment.fact, judgment]));
  const named = [...first.values()].map((judgment) => ({
    name: testNames[judgment.test],
    citation: cite(judgment.provision),
  }));
  return {
    sv: named.map(({ name, citation }) => `${name.sv} (${citation})`),
    en: named.map(({ name, citation }) => `${name.en} (${citation})`),
  };
}

function list(parts: readonly string[], word: string): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}
