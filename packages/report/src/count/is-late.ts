// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import type { DisclosedFact } from '../period-facts.ts';
import { between } from './time-rows.ts';

/** The times at which an item was given in a case, by any disclosure. */
export function timesGiven(
  disclosed: readonly DisclosedFact[],
): ReadonlyMap<string, readonly string[]> {
  const sent = disclosed.flatMap(({ caseId, item, sentAt }) =>
    sentAt === null ? [] : [{ key: `${caseId} ${item}`, sentAt }],
  );
  return new Map(
    [...Map.groupBy(sent, ({ key }) => key)].map(([key, of]) => [
      key,
      of.map(({ sentAt }) => sentAt),
    ]),
  );
}

/**
 * A core item that came more than the time after its handover and not with it, or an answer that
 * came more than that after the request.
 */
export function isLate(
  fact: DisclosedFact,
  given: ReadonlyMap<string, readonly string[]>,
): boolean {
  const late = (at: string): boolean => between(fact.openedAt, at) > limits.figureLateMs;
  if (fact.sentAt !== null) return fact.purpose === 'answer' && late(fact.sentAt);
  return (given.get(`${fact.caseId} ${fact.item}`) ?? []).some(late);
}
