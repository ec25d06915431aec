// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, ItemValue } from '@samsyn/terms';
import { identityClaims } from '../identity/identity-claims.ts';
import { latestEntry } from '../latest-entry.ts';
import type { CaseStanding } from '../standing/case-standing.ts';
import { textOf } from '../stops/value-of.ts';

/** The fields of a return alert, by the item of the catalogue that they stand in. */
export type ReturnAlert = Readonly<Record<string, ItemValue>>;

type Given = Readonly<Record<string, string | number | boolean | undefined>>;

function filled(fields: Given): ItemValue {
  const value: ItemValue = {};
  for (const [name, held] of Object.entries(fields)) if (held !== undefined) value[name] = held;
  return value;
}

function field(entry: ItemEntry | undefined, name: string): string | undefined {
  return entry && textOf(entry, name);
}

/** Every other name that is claimed of the person. */
function aliases(entries: readonly ItemEntry[], surnames: string | undefined): string | undefined {
  const others = identityClaims(entries).flatMap(({ entry }) => {
    const name = [textOf(entry, 'familyName'), textOf(entry, 'givenNames')].filter(Boolean);
    return textOf(entry, 'familyName') === surnames || name.length === 0 ? [] : [name.join(', ')];
  });
  return others.length === 0 ? undefined : [...new Set(others)].join('; ');
}

function identityFields(entries: readonly ItemEntry[]): ItemValue {
  const identity = latestEntry(entries, 'identity');
  const surnames = field(identity, 'familyName');
  const sex = field(identity, 'sex');
  return filled({
    surnames,
    forenames: field(identity, 'givenNames'),
    aliases: aliases(entries, surnames),
    birthDate: field(identity, 'birthDate'),
    gender: sex === 'unknown' ? 'other' : sex,
    nationalities: field(identity, 'nationality'),
  });
}

function basisFields(entries: readonly ItemEntry[]): ItemValue {
  const decision = latestEntry(entries, 'removal-decision');
  return filled({
    reason: field(decision, 'kind'),
    authority: field(decision, 'authority'),
    decisionReference: field(decision, 'reference'),
    actionOnHit: 'confirm-return',
  });
}

function documentFields(entries: readonly ItemEntry[]): ItemValue {
  const document = latestEntry(entries, 'travel-document');
  return filled({
    category: field(document, 'kind'),
    country: field(document, 'issuingCountry'),
    number: field(document, 'number'),
  });
}

/**
 * The fields of a return alert (regulation (EU) 2018/1860 art. 4.1), from what the case holds: what
 * stands in an item of the alert's own as it stands there, the rest from the facts of the case.
 * What the case does not hold is left out.
 */
export function returnAlert(entries: readonly ItemEntry[], standing: CaseStanding): ReturnAlert {
  const alert: Record<string, ItemValue> = {
    'sis-identity': identityFields(entries),
    'sis-alert-basis': basisFields(entries),
    'sis-documents': documentFields(entries),
    'sis-departure': filled({
      lastDay: standing['voluntary-period'].value.on ?? undefined,
      suspended: standing.stay.value.word === 'in-force',
      entryBan: ['imposed', 'running'].includes(standing['entry-ban'].value.word),
    }),
  };
  for (const { item, value } of entries)
    if (item.startsWith('sis-') && item !== 'sis-alert-reference') alert[item] = value;
  return alert;
}
