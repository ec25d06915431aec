// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { caseStanding, withoutStruck } from '@samsyn/casework';
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

/** What was computed of entries, for as long as the entries themselves are held. */
const computed = new WeakMap<CaseBasis['entries'], Map<string, CaseStanding>>();

/**
 * Where the case stands on a day, by this authority's own entries and the law's periods. Computed
 * once for entries that were read together, however many items are asked about.
 */
export function standingOf(
  context: Pick<CaseContext, 'lawbook'>,
  found: CaseBasis,
  on: PlainDate,
): CaseStanding {
  const { entries, protection, handover, confirmations } = found;
  const known = computed.get(entries) ?? new Map<string, CaseStanding>();
  computed.set(entries, known);
  const words = confirmations.map(({ basisDigest: digest }) => digest);
  const asked = JSON.stringify([on, protection, handover, words]);
  const standing = known.get(asked) ?? compute(context, found, on);
  known.set(asked, standing);
  return standing;
}

function compute(
  { lawbook }: Pick<CaseContext, 'lawbook'>,
  { entries, protection, handover, confirmations }: CaseBasis,
  on: PlainDate,
): CaseStanding {
  return caseStanding({
    entries: withoutStruck(entries),
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
