// SPDX-License-Identifier: EUPL-1.2
import type { CountedRow } from '../counted-row.ts';
import type { PeriodFacts } from '../period-facts.ts';
import { firstByCase } from './first-by-case.ts';
import { between, timeRows } from './time-rows.ts';

function receiptTimes({ messages }: PeriodFacts): CountedRow[] {
  const sent = messages.filter(({ way, receiptAt }) => way === 'given' && receiptAt !== null);
  return [...Map.groupBy(sent, ({ kind }) => kind)].flatMap(([part, of]) =>
    timeRows(
      { figure: 'receipt-time', direction: 'given', part },
      of.map(({ at, receiptAt }) => between(at, receiptAt ?? at)),
    ),
  );
}

function answerTimes({ requests }: PeriodFacts): CountedRow[] {
  return (['given', 'received'] as const).flatMap((direction) =>
    timeRows(
      { figure: 'answer-time', direction },
      requests.flatMap(({ way, at, answeredAt }) =>
        way === direction && answeredAt !== null ? [between(at, answeredAt)] : [],
      ),
    ),
  );
}

function judgmentTimes({ disclosed }: PeriodFacts): CountedRow[] {
  const times = disclosed.flatMap(({ openedAt, judgedAt }) =>
    judgedAt === null ? [] : [between(openedAt, judgedAt)],
  );
  return timeRows({ figure: 'judgment-time', direction: 'given' }, times);
}

function acceptanceTimes(facts: PeriodFacts): CountedRow[] {
  return (['given', 'received'] as const).flatMap((direction) => {
    const kind = direction === 'given' ? 'handover-sent' : 'handover-received';
    const handedOver = firstByCase(facts.events.filter((one) => one.kind === kind));
    const times = [
      ...firstByCase(facts.acceptances.filter(({ way }) => way === direction)),
    ].flatMap(([caseId, { at }]) => {
      const begun = handedOver.get(caseId);
      return begun && begun.at <= at ? [between(begun.at, at)] : [];
    });
    return timeRows({ figure: 'acceptance-time', direction }, times);
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
