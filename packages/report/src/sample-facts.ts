// SPDX-License-Identifier: EUPL-1.2
import { instantAfter, startOfDay, PlainDate } from '@samsyn/terms';
import type { AuthorityRole, Instant } from '@samsyn/terms';
import type { DisclosedFact, PeriodFacts } from './period-facts.ts';

const minuteMs = 60 * 1000;
const dayMs = 24 * 60 * minuteMs;
const begin = startOfDay(PlainDate.parse('2026-01-01'));
const end = startOfDay(PlainDate.parse('2026-07-01'));
const core = ['case-identity', 'removal-decision', 'stay-status'] as const;

/** A number that looks drawn and is the same each time: of the case, and of what is asked of it. */
function drawn(seed: number, turn: number, below: number): number {
  const mixed = Math.imul(seed * 31 + turn * 7_919 + 1, 2_654_435_761);
  return ((mixed ^ (mixed >>> 15)) >>> 4) % below;
}

function openedAt(seed: number): Instant {
  return instantAfter(begin, drawn(seed, 1, 170) * dayMs);
}

function itemFact(seed: number, item: string): DisclosedFact {
  const at = openedAt(seed);
  const turn = item.length;
  const kind = drawn(seed, turn, 20);
  const judgedAt = instantAfter(at, drawn(seed, turn + 1, 3_000) * minuteMs);
  const base = {
    disclosureId: `d${seed}`,
    caseId: `c${seed}`,
    openedAt: at,
    item,
    provision: '27 § UDL',
    held: true,
    word: null,
    judgedAt: null,
    sentAt: null,
  };
  const purpose = core.some((one) => one === item) ? 'handover' : 'answer';
  if (kind < 10) return { ...base, purpose, outcome: 'must', sentAt: instantAfter(at, minuteMs) };
  if (kind < 15)
    return { ...base, purpose, outcome: 'may', word: 'send', judgedAt, sentAt: judgedAt };
  if (kind < 16) return { ...base, purpose, outcome: 'may', word: 'withhold', judgedAt };
  if (kind < 17) return { ...base, purpose, outcome: 'must-not', provision: '25 kap. 1 § OSL' };
  if (kind < 18) return { ...base, purpose, outcome: 'assess' };
  return { ...base, purpose, outcome: 'must', held: false };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, seed) => seed);
}

function handovers(cases: number, role: AuthorityRole): Pick<PeriodFacts, 'events' | 'messages'> {
  const given = role === 'migration';
  const kind = given ? 'handover-sent' : 'handover-received';
  return {
    events: numbers(cases).flatMap((seed) => [
      ...(given
        ? [{ caseId: `c${seed}`, kind: 'case-opened' as const, at: openedAt(seed), items: [] }]
        : []),
      {
        caseId: `c${seed}`,
        kind,
        at: openedAt(seed),
        items: drawn(seed, 9, 5) === 0 ? core.slice(1) : [...core],
      },
    ]),
    messages: numbers(cases).map((seed) => ({
      way: given ? 'given' : 'received',
      kind: 'handover',
      at: openedAt(seed),
      receiptAt: given ? instantAfter(openedAt(seed), drawn(seed, 3, 90) * 1000) : null,
    })),
  };
}

function safety(cases: number): Pick<PeriodFacts, 'stops' | 'gates' | 'departures'> {
  const grades = ['escort-report', 'border-stamp', 'ticket', 'own-report'] as const;
  return {
    stops: numbers(Math.floor(cases / 6)).map((seed) => ({
      party: drawn(seed, 4, 4) === 0 ? 'custodian' : 'authority',
      knownAt: openedAt(seed),
      acknowledgedAt:
        drawn(seed, 5, 8) === 0
          ? null
          : instantAfter(openedAt(seed), drawn(seed, 6, 200) * minuteMs),
      timesRaised: drawn(seed, 6, 200) > 60 ? 1 : 0,
    })),
    gates: numbers(Math.floor(cases / 3)).map((seed) =>
      drawn(seed, 7, 4) === 0
        ? { result: 'no-go', reasons: [drawn(seed, 8, 2) === 0 ? 'stop-stands' : 'no-answer'] }
        : { result: 'go', reasons: [] },
    ),
    departures: numbers(Math.floor(cases / 4)).map((seed) => ({
      caseId: `c${seed}`,
      how: drawn(seed, 10, 3) === 0 ? 'own' : 'enforced',
      grade: grades[drawn(seed, 11, grades.length)] ?? 'not-graded',
      knownAt: instantAfter(openedAt(seed), 9 * dayMs),
    })),
  };
}

/** Invented facts of half a year with so many handovers; the same for the same number. For tests. */
export function sampleFacts(role: AuthorityRole, cases: number): PeriodFacts {
  const given = role === 'migration';
  return {
    role,
    begin,
    end,
    core: { given: given ? core : [], received: given ? [] : core },
    disclosed: given
      ? numbers(cases).flatMap((seed) =>
          [...core, 'counsel', 'health-for-transport'].map((item) => itemFact(seed, item)),
        )
      : [],
    ...handovers(cases, role),
    requests: numbers(cases).map((seed) => ({
      way: given ? 'received' : 'given',
      at: openedAt(seed),
      answeredAt:
        drawn(seed, 12, 6) === 0
          ? null
          : instantAfter(openedAt(seed), drawn(seed, 13, 9_000) * minuteMs),
      items: [
        { item: 'counsel', asked: 'standing', answer: 'answered' },
        ...(drawn(seed, 14, 3) === 0
          ? [{ item: 'health-for-transport', asked: 'individual' as const, answer: 'withheld' }]
          : []),
      ],
    })),
    acceptances: numbers(Math.floor(cases * 0.8)).map((seed) => ({
      way: given ? 'given' : 'received',
      caseId: `c${seed}`,
      at: instantAfter(openedAt(seed), drawn(seed, 15, 20_000) * minuteMs),
    })),
    missing: [],
    corrections: numbers(Math.floor(cases / 20)).map(() => ({
      way: given ? 'given' : 'received',
      item: 'removal-decision',
    })),
    ...safety(cases),
    casesOpen: cases * 2,
    differences: numbers(7).map(() => ({ cause: 'on-its-way' })),
    casesCompared: cases,
    classes: numbers(Math.floor(cases / 2)).flatMap((seed) =>
      (['enforceability', 'identity'] as const).map((scheme) => ({
        scheme,
        standing: drawn(seed, scheme.length, 5) === 0 ? ('differs' as const) : ('alike' as const),
      })),
    ),
    returns: numbers(Math.floor(cases / 15)).map((seed) => ({
      way: given ? 'received' : 'given',
      reason: drawn(seed, 16, 2) === 0 ? 'obstacle' : 'question',
    })),
  };
}
