// SPDX-License-Identifier: EUPL-1.2
import { EntryId, parsePlainDate } from '@samsyn/terms';
import type { EntrySource, ItemEntry, ItemValue } from '@samsyn/terms';
import { sampleEntry } from '../sample-entry.ts';
import { caseStanding } from './case-standing.ts';
import type { CaseStanding } from './case-standing.ts';
import type { StandingSituation } from './computed.ts';
import { samplePeriods } from './sample-periods.ts';

let told = 0;

/** An entry of its own id, from a source of that kind. */
export function tell(
  item: string,
  value: ItemValue,
  asOf = '2026-10-01',
  kind: EntrySource['kind'] = 'decision',
): ItemEntry {
  told += 1;
  const entryId = EntryId.parse(`00000000-0000-7000-8000-${String(told).padStart(12, '0')}`);
  return { ...sampleEntry(item, value, asOf, kind), entryId };
}

/** Where a case of these entries stands, with nothing handed over and nothing confirmed. */
export function standingFrom(
  entries: readonly ItemEntry[],
  on = '2026-11-23',
  besides: Partial<StandingSituation> = {},
): CaseStanding {
  return caseStanding({
    entries,
    protection: 'none',
    on: parsePlainDate(on),
    periods: samplePeriods,
    handover: 'none',
    confirmedOn: () => undefined,
    ...besides,
  });
}

/** What is said of service and appeal, with the day of legal force that is stated when there is one. */
export function service(value: ItemValue, asOf?: string, kind: EntrySource['kind'] = 'register') {
  return tell(
    'service-and-legal-force',
    { serviceMode: 'in-person', appealed: false, basis: 'appeal-period-ended', ...value },
    asOf,
    kind,
  );
}

/** A removal decision of a kind, made on a day. */
export function decision(decidedOn: string, kind = 'expulsion'): ItemEntry {
  return tell(
    'removal-decision',
    { kind, authority: 'Prov', decidedOn, reference: 'P 1' },
    decidedOn,
  );
}
