// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, PlainDate } from '@samsyn/terms';
import { latestEntry } from '../../latest-entry.ts';
import { dayIn } from '../../standing/field.ts';
import { latestWords } from '../../standing/latest-words.ts';
import { foundFact } from '../found-fact.ts';
import type { FoundFact } from '../found-fact.ts';

/** A document valid on the day of the journey, or the receiving state's grant of one. */
export function travelDocument(entries: readonly ItemEntry[], on: PlainDate): FoundFact {
  const documents = latestWords(entries, 'travel-document');
  const valid = documents.some((entry) => (dayIn(entry, 'validUntil') ?? on) >= on);
  if (valid) return foundFact('there', documents);
  const work = latestEntry(entries, 'travel-document-work');
  const granted = work?.value['stage'] === 'granted';
  const known = documents.length > 0 || work !== undefined;
  return foundFact(granted ? 'there' : known ? 'missing' : 'unknown', [...documents, work]);
}
