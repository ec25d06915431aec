// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import { latestEntry } from '../../latest-entry.ts';
import { dayIn } from '../../standing/field.ts';
import type { Standing } from '../../standing/computed.ts';
import { foundFact } from '../found-fact.ts';
import type { FoundFact } from '../found-fact.ts';

/** Who receives a child, assured by a named day (12 kap. 3 a § UtlL); not needed for an adult. */
export function childReception(entries: readonly ItemEntry[], child: Standing): FoundFact {
  const entry = latestEntry(entries, 'child-reception');
  if (child.value.word === 'no') return foundFact('not-needed', []);
  if (child.value.word !== 'yes') return foundFact('unknown', [entry]);
  const receivedBy = entry?.value['receivedBy'];
  const assured = entry !== undefined && dayIn(entry, 'assuredOn') !== undefined;
  const there = assured && receivedBy !== undefined && receivedBy !== 'none';
  return foundFact(there ? 'there' : 'missing', [entry]);
}
