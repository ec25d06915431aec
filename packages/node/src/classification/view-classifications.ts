// SPDX-License-Identifier: EUPL-1.2
import type { CaseClassification, MadeClassification } from '@samsyn/contract';
import { compareClasses, readClass } from '@samsyn/casework';
import { ClassificationScheme, PlainDate, classificationItems } from '@samsyn/terms';
import type { ItemId } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from '../case/case-events.ts';
import type { KeptEntry } from '../case/entries.ts';
import type { LoadedCase } from '../case/load-case.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';

/** The items of a scheme by whose they are. */
export function itemsOf(
  { own, peer }: Pick<DirectoryContext, 'own' | 'peer'>,
  scheme: ClassificationScheme,
): { readonly own: ItemId; readonly others: ItemId } {
  const byRole = classificationItems[scheme];
  return { own: byRole[own.authority.role], others: byRole[peer.authority.role] };
}

async function reasonsOf(db: Reader, key: CaseKey): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('classification_reasons')
    .select(['entry_id', 'reasons'])
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .execute();
  return new Map(rows.map((row) => [row.entry_id, row.reasons]));
}

function madeView(
  entry: KeptEntry | undefined,
  reasons: ReadonlyMap<string, string>,
): MadeClassification | null {
  const made = entry && readClass(entry);
  if (!entry || !made) return null;
  return {
    entryId: entry.entryId,
    class: made.class,
    grounds: [...made.grounds],
    definedOn: made.definedOn === undefined ? null : PlainDate.parse(made.definedOn),
    upheld: made.upheld,
    asOf: entry.asOf,
    source: entry.source,
    reasons: reasons.get(entry.entryId) ?? null,
  };
}

/** Each scheme's two classifications of the case side by side, and how they stand. */
export async function viewClassifications(
  db: Reader,
  context: Pick<DirectoryContext, 'own' | 'peer'>,
  found: Pick<LoadedCase, 'key' | 'entries'>,
): Promise<readonly CaseClassification[]> {
  const reasons = await reasonsOf(db, found.key);
  return ClassificationScheme.options.map((scheme) => {
    const { own, others, standing } = compareClasses(found.entries, itemsOf(context, scheme));
    return {
      scheme,
      own: madeView(own, reasons),
      others: madeView(others, reasons),
      standing,
    };
  });
}
