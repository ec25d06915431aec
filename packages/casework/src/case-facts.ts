// SPDX-License-Identifier: EUPL-1.2
import type { Facts, ItemEntry } from '@samsyn/terms';
import { decisionAlive } from './decision-alive.ts';
import { latestEntry } from './latest-entry.ts';
import { enforcementBasis } from './standing/authorities.ts';
import type { CaseStanding } from './standing/case-standing.ts';
import type { HandoverStage, Standing, StandingSituation } from './standing/computed.ts';

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
 * What was handed over and has come back is enforced as if it had not been, also while it is on its
 * way once more: only who has received a case holds it (12 kap. 14 a § UtlL).
 */
function basisNow(entries: readonly ItemEntry[], handover: HandoverStage): string {
  const basis = enforcementBasis(entries);
  const here = handover === 'returned' || handover === 'sent';
  return basis === 'handed-over' && here ? 'migration' : basis;
}

/**
 * What the law asks of the case itself, from where the case stands. A fact without a basis, disputed,
 * or only proposed where it would open something is `unknown`, never assumed.
 */
export function caseFacts(
  { entries, protection, handover }: Pick<StandingSituation, 'entries' | 'protection' | 'handover'>,
  standing: CaseStanding,
): Facts {
  const ground = latestEntry(entries, 'handover-decision')?.value['ground'];
  return {
    'entry-ban': entryBanFact(standing['entry-ban']),
    'decision-alive': decisionAlive(standing.lapse),
    stay: stayFact(standing.stay),
    'enforcement-basis': basisNow(entries, handover),
    'handover-ground': typeof ground === 'string' ? ground : 'none',
    'protected-identity': protection,
    child: childFact(standing.child),
  };
}
