// SPDX-License-Identifier: EUPL-1.2
import { classValue } from '@samsyn/casework';
import type { MadeClass } from '@samsyn/casework';
import { SamsynError, legalDay } from '@samsyn/terms';
import type { CaseEventKind, ClassificationScheme, ItemEntry } from '@samsyn/terms';
import { requireAgreed } from '../agreement/require-agreed.ts';
import type { Tx } from '../audit/record.ts';
import { addEntry } from '../case/add-entry.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { officerSource } from '../case/officer-source.ts';
import type { Officer } from '../identity/officer.ts';
import { itemsOf } from './view-classifications.ts';

export interface NewClass extends Pick<MadeClass, 'class' | 'grounds' | 'upheld'> {
  readonly scheme: ClassificationScheme;
  readonly reasons: string;
  readonly kind: Extract<CaseEventKind, 'case-classified' | `classification-${string}`>;
}

/** The version of the definition in use, once it is agreed and has the class and the grounds. */
async function versionFor(context: CaseContext, tx: Tx, made: NewClass): Promise<string> {
  const definition = context.lawbook.classifications.get(made.scheme);
  if (!definition)
    throw new SamsynError('runtime.internal', 'a scheme without its definition', made.scheme);
  const { classes, grounds, version, hash } = definition;
  if (!classes.some(({ code }) => code === made.class))
    throw new SamsynError('case.unknown-class', 'the definition has no such class', 'class');
  const stray = made.grounds.findIndex(
    (ground, at) =>
      made.grounds.indexOf(ground) !== at || !grounds.some(({ code }) => code === ground),
  );
  if (stray >= 0)
    throw new SamsynError(
      'case.unknown-class',
      'a ground that the definition has not, or one that stands twice',
      `grounds.${stray}`,
    );
  await requireAgreed(tx, `classification.${made.scheme}`, hash);
  return version;
}

/**
 * Adds this authority's classification to the case: an entry that can be given to the other one,
 * and the officer's reasons, which stay here.
 * @throws SamsynError `case.unknown-class`, `agreement.not-agreed`
 */
export async function recordClass(
  context: CaseContext,
  tx: Tx,
  officer: Officer,
  found: OwnCase,
  made: NewClass,
): Promise<ItemEntry> {
  const definedOn = await versionFor(context, tx, made);
  const itemId = itemsOf(context, made.scheme).own;
  const item = context.lawbook.catalogue.items.get(itemId);
  if (!item) throw new SamsynError('law.not-in-catalogue', 'no item for the scheme', itemId);
  const now = context.clock();
  const entry = await addEntry(context, tx, found, {
    item,
    value: classValue({ ...made, definedOn }),
    source: officerSource(context, officer),
    asOf: legalDay(now),
  });
  await tx
    .insertInto('classification_reasons')
    .values({
      person_id: found.key.personId,
      case_id: found.key.caseId,
      entry_id: entry.entryId,
      reasons: made.reasons,
      officer_id: officer.officerId,
      officer_name: officer.name,
      at: now,
    })
    .execute();
  await addCaseEvent(context, tx, found.key, {
    kind: made.kind,
    officer: officer.name,
    items: [itemId],
  });
  return entry;
}
