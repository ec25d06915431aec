// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '@samsyn/terms';
import { decisionAlive } from './decision-alive.ts';
import { latestEntry } from './latest-entry.ts';
import { enforcementBasis } from './standing/authorities.ts';
import type { CaseStanding } from './standing/case-standing.ts';
import type { Standing, StandingSituation } from './standing/computed.ts';

function entryBanFact({ value }: Standing): 'yes' | 'no' | 'unknown' {
  if (value.word === 'unknown') return 'unknown';
  return value.word === 'none' ? 'no' : 'yes';
}

function stayFact({ value }: Standing): 'in-force' | 'none' | 'unknown' {
  return value.word === 'in-force' || value.word === 'none' ? value.word : 'unknown';
}

function childFact({ value }: Standing): 'yes' | 'no' | 'unknown' {
  return value.word === 'yes' || value.word === 'no' ? value.word : 'unknown';
}

/**
 * What the law asks of the case itself, from where the case stands. A fact without a basis, disputed,
 * or only proposed where it would open something is `unknown`, never assumed.
 */
export function caseFacts(
  { entries, protection }: Pick<StandingSituation, 'entries' | 'protection'>,
  standing: CaseStanding,
): Facts {
  const ground = latestEntry(entries, 'handover-decision')?.value['ground'];
  return {
    'entry-ban': entryBanFact(standing['entry-ban']),
    'decision-alive': decisionAlive(standing.lapse),
    stay: stayFact(standing.stay),
    'enforcement-basis': enforcementBasis(entries),
    'handover-ground': typeof ground === 'string' ? ground : 'none',
    'protected-identity': protection,
    child: childFact(standing.child),
  };
}
