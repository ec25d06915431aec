// SPDX-License-Identifier: EUPL-1.2
import type { Facts, ItemEntry, PlainDate, Protection } from '@samsyn/terms';
import { decisionAlive } from './decision-alive.ts';
import { latestEntry } from './latest-entry.ts';
import { stayInForce } from './stay.ts';

export interface CaseSituation {
  readonly entries: readonly ItemEntry[];
  readonly protection: Protection;
  readonly on: PlainDate;
}

function yesNo(value: unknown): 'yes' | 'no' | 'unknown' {
  if (value === undefined) return 'unknown';
  return value === true ? 'yes' : 'no';
}

/** Stated dates of birth that lead to different answers leave it unknown: age is often in dispute. */
function isChild(entries: readonly ItemEntry[], on: PlainDate): 'yes' | 'no' | 'unknown' {
  const answers = new Set<'yes' | 'no'>();
  for (const { item, value } of entries) {
    const birthDate = value['birthDate'];
    if (item !== 'identity' || typeof birthDate !== 'string') continue;
    const eighteenth = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`;
    answers.add(on < eighteenth ? 'yes' : 'no');
  }
  const [answer] = answers;
  return answer === undefined || answers.size > 1 ? 'unknown' : answer;
}

function enforcementBasis(entries: readonly ItemEntry[]): string {
  const kind = latestEntry(entries, 'removal-decision')?.value['kind'];
  if (kind === 'criminal-expulsion') return 'police-own';
  return latestEntry(entries, 'handover-decision') === undefined ? 'migration' : 'handed-over';
}

/**
 * What the law asks of the case itself, read from its entries on a day. A fact without a basis is
 * `unknown`, never assumed.
 */
export function caseFacts({ entries, protection, on }: CaseSituation): Facts {
  const ground = latestEntry(entries, 'handover-decision')?.value['ground'];
  return {
    'entry-ban': yesNo(latestEntry(entries, 'entry-ban')?.value['imposed']),
    'decision-alive': decisionAlive(entries, on),
    stay: stayInForce(entries),
    'enforcement-basis': enforcementBasis(entries),
    'handover-ground': typeof ground === 'string' ? ground : 'none',
    'protected-identity': protection,
    child: isChild(entries, on),
  };
}
