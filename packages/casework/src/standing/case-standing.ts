// SPDX-License-Identifier: EUPL-1.2
import type { StandingName } from '@samsyn/terms';
import { detentionAuthority, enforcingAuthority } from './authorities.ts';
import type { Standing, StandingSituation } from './computed.ts';
import { departure } from './departure.ts';
import { detentionReview } from './detention-review.ts';
import { enforceable } from './enforceable.ts';
import { entryBan } from './entry-ban.ts';
import { lapse } from './lapse.ts';
import { legalForce } from './legal-force.ts';
import { child, counsel, protectionLevel } from './person-facts.ts';
import { stayStanding } from './stay-standing.ts';
import { voluntaryPeriod } from './voluntary-period.ts';

/** Where a case stands on a day: every fact, each by its name. */
export type CaseStanding = Readonly<Record<StandingName, Standing>>;

/**
 * Where a case stands on a day, computed from source facts and never taken over as a conclusion:
 * each fact says how firm it is, what it rests on, and what is missing. A rule known from memory
 * gives a proposal, which an officer confirms for as long as its basis is what it was.
 */
export function caseStanding(situation: StandingSituation): CaseStanding {
  const force = legalForce(situation);
  const left = departure(situation);
  const ban = entryBan(situation, left);
  const stay = stayStanding(situation);
  const stands = lapse(situation, force, left, ban);
  const voluntary = voluntaryPeriod(situation, force);
  const enforcing = enforcingAuthority(situation);
  return {
    'legal-force': force,
    enforceable: enforceable(situation, { force, lapse: stands, stay, voluntary }),
    stay,
    'voluntary-period': voluntary,
    lapse: stands,
    departure: left,
    'entry-ban': ban,
    'enforcing-authority': enforcing,
    'detention-authority': detentionAuthority(situation, enforcing, stay),
    'detention-review': detentionReview(situation),
    child: child(situation),
    counsel: counsel(situation),
    protection: protectionLevel(situation),
  };
}
