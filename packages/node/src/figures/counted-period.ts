// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { Reader } from '../audit/record.ts';

/** What is read for the figures of a period `[begin, end)`, and from where. */
export interface CountedPeriod {
  readonly context: Pick<CaseContext, 'own' | 'peer' | 'lawbook'>;
  readonly db: Reader;
  readonly begin: Instant;
  readonly end: Instant;
}
