// SPDX-License-Identifier: EUPL-1.2
import type { Evidence, PeriodRule, PlainDate } from '@samsyn/terms';

const weakestFirst: readonly Evidence[] = ['recalled', 'secondary', 'read'];

/** How the weakest of the rules is known on a day; an amendment that nobody has read makes it recalled. */
export function evidenceOf(rules: readonly PeriodRule[], on: PlainDate): Evidence {
  const found = new Set(
    rules.flatMap(({ evidence, counting, unreadFrom }) => [
      evidence,
      counting.evidence,
      ...(unreadFrom !== undefined && unreadFrom <= on ? ['recalled' as const] : []),
    ]),
  );
  return weakestFirst.find((one) => found.has(one)) ?? 'read';
}
