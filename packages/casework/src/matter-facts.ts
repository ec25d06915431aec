// SPDX-License-Identifier: EUPL-1.2
import type { Facts, ItemEntry, PlainDate } from '@samsyn/terms';
import { deprives, isOpen } from './custody/measure.ts';
import { toldMeasures } from './custody/told-measures.ts';
import { latestEntry } from './latest-entry.ts';
import { removalDecision } from './standing/removal-decision.ts';

const kinds: ReadonlyMap<unknown, string> = new Map([
  ['criminal-expulsion', 'criminal-expulsion'],
  ['dublin-transfer', 'dublin-transfer'],
  ['expulsion', 'migration-removal'],
  ['refusal-of-entry', 'migration-removal'],
]);

/**
 * Which kind of decision the case is about; a refusal of entry is the Police's where they made it.
 * Unknown while the sources say different kinds.
 */
function decisionKind(entries: readonly ItemEntry[]): string {
  const said = removalDecision(entries).kinds;
  const ownRefusal = latestEntry(entries, 'own-refusal-of-entry') !== undefined;
  if (ownRefusal && said.every((kind) => kind === 'refusal-of-entry' || !kinds.has(kind)))
    return 'police-refusal';
  const [kind, other] = new Set(said.map((one) => kinds.get(one) ?? 'unknown'));
  return other === undefined ? (kind ?? 'unknown') : 'unknown';
}

/** What the source of an address says of contact: an officer's note or a register may hold either. */
const toldBy: Readonly<Record<ItemEntry['source']['kind'], 'yes' | 'no' | 'unknown'>> = {
  person: 'yes',
  officer: 'unknown',
  register: 'unknown',
  'other-authority': 'no',
  document: 'no',
  decision: 'no',
  judgment: 'no',
  law: 'no',
};

/** What one entry says of whether the authority was in contact with the person itself. */
function contactIn({ item, value, source }: ItemEntry): 'yes' | 'no' | 'unknown' {
  if (item === 'return-talks') return value['attitude'] === 'absent' ? 'no' : 'yes';
  return item === 'last-known-contact' ? toldBy[source.kind] : 'no';
}

/**
 * Whether the Migration Agency has got in contact with the person since the Police were to enforce
 * (7 kap. 7 b § UtlF): with the person, so what somebody else has told is none. An address whose
 * source may be either leaves it unknown.
 */
function contactWithPerson(entries: readonly ItemEntry[]): string {
  const handedOverOn = latestEntry(entries, 'handover-decision')?.asOf;
  const since = entries.filter(({ asOf }) => handedOverOn === undefined || asOf >= handedOverOn);
  const said = since.map(contactIn);
  if (said.includes('yes')) return 'yes';
  return said.includes('unknown') ? 'unknown' : 'no';
}

/** A detention decision that stands on the day makes what is asked a detention matter. */
function detentionMatter(entries: readonly ItemEntry[], on: PlainDate): string {
  const held = toldMeasures(entries).some(
    (measure) => isOpen(measure) && deprives(measure) && on <= (measure.expiresOn ?? on),
  );
  return held ? 'yes' : 'no';
}

function helpRequested(entries: readonly ItemEntry[]): string {
  const asked = latestEntry(entries, 'detention-help-request')?.value;
  return asked !== undefined && asked['endedOn'] === undefined ? 'utll-10-19' : 'none';
}

/**
 * What the law asks of the matter at hand, read from its entries on a day: the kind of decision,
 * contact with the person, whether it is about detention, whether help was asked with that.
 */
export function matterFacts(entries: readonly ItemEntry[], on: PlainDate): Facts {
  return {
    'decision-kind': decisionKind(entries),
    'contact-with-person': contactWithPerson(entries),
    'detention-matter': detentionMatter(entries, on),
    'help-requested': helpRequested(entries),
  };
}
