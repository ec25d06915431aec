// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { caseStanding } from '@samsyn/casework';
import type { CaseStanding } from '@samsyn/casework';
import { Digest } from '@samsyn/terms';
import type { PlainDate } from '@samsyn/terms';
import type { CaseContext } from './case-context.ts';
import type { LoadedCase } from './load-case.ts';

/** What a case's standing is computed from. */
export type CaseBasis = Pick<LoadedCase, 'entries' | 'protection' | 'handover' | 'confirmations'>;

/** SHA-256 of the text of a basis: what a confirmation is bound to. */
export function basisDigest(basisText: string): Digest {
  return Digest.parse(createHash('sha256').update(basisText).digest('hex'));
}

/** Where the case stands on a day, by this authority's own entries and the law's periods. */
export function standingOf(
  { lawbook }: Pick<CaseContext, 'lawbook'>,
  { entries, protection, handover, confirmations }: CaseBasis,
  on: PlainDate,
): CaseStanding {
  return caseStanding({
    entries,
    protection,
    on,
    handover,
    periods: lawbook.periods.map(({ rule }) => rule),
    confirmedOn: (fact, basisText) => {
      const ofFact = confirmations.filter((one) => one.fact === fact);
      if (ofFact.length === 0) return undefined;
      const digest = basisDigest(basisText);
      const found = ofFact.find((one) => one.basisDigest === digest);
      return found && { officer: found.officer, at: found.at, reasons: found.reasons };
    },
  });
}
