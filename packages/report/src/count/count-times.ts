// SPDX-License-Identifier: EUPL-1.2
import type { CountedRow } from '../counted-row.ts';
import type { PeriodFacts } from '../period-facts.ts';
import { firstByCase } from './first-by-case.ts';
import { standingOf } from './standing-of.ts';
import { between, timeRows } from './time-rows.ts';

function receiptTimes({ messages }: PeriodFacts): CountedRow[] {
  const sent = messages.filter(({ way }) => way === 'given');
  return [...Map.groupBy(sent, ({ kind }) => kind)].flatMap(([part, of]) =>
    timeRows(
      { figure: 'receipt-time', direction: 'given', part, of: of.length },
      of.flatMap(({ at, receiptAt }) => (receiptAt === null ? [] : [between(at, receiptAt)])),
    ),
  );
}

function answerTimes({ requests }: PeriodFacts): CountedRow[] {
  return (['given', 'received'] as const).flatMap((direction) => {
    const of = requests.filter(({ way }) => way === direction);
    return timeRows(
      { figure: 'answer-time', direction, of: of.length },
      of.flatMap(({ at, answeredAt }) => (answeredAt === null ? [] : [between(at, answeredAt)])),
    );
  });
}

function judgmentTimes({ disclosed }: PeriodFacts): CountedRow[] {
  const of = disclosed.filter(
    (one) => one.judgedAt !== null || standingOf(one) === 'waits-for-judgment',
  );
  return timeRows(
    { figure: 'judgment-time', direction: 'given', of: of.length },
    of.flatMap(({ openedAt, judgedAt }) =>
      judgedAt === null ? [] : [between(openedAt, judgedAt)],
    ),
  );
}

function acceptanceTimes(facts: PeriodFacts): CountedRow[] {
  return (['given', 'received'] as const).flatMap((direction) => {
    const kind = direction === 'given' ? 'handover-sent' : 'handover-received';
    const handedOver = firstByCase(facts.events.filter((one) => one.kind === kind));
    const accepted = firstByCase(facts.acceptances.filter(({ way }) => way === direction));
    const times = [...handedOver].flatMap(([caseId, { at }]) => {
      const word = accepted.get(caseId);
      return word && word.at >= at ? [between(at, word.at)] : [];
    });
    return timeRows({ figure: 'acceptance-time', direction, of: handedOver.size }, times);
  });
}

/** How long things took. */
export function countTimes(facts: PeriodFacts): CountedRow[] {
  return [
    ...receiptTimes(facts),
    ...answerTimes(facts),
    ...judgmentTimes(facts),
    ...acceptanceTimes(facts),
  ];
}
