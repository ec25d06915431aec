// SPDX-License-Identifier: EUPL-1.2
import type { ResolveClassification } from '@samsyn/contract';
import { compareClasses, hasRight, readClass } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { ClassificationScheme } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { recordClass } from './record-class.ts';
import type { NewClass } from './record-class.ts';
import { itemsOf } from './view-classifications.ts';

function resolutionOf(
  context: CaseContext,
  found: OwnCase,
  scheme: ClassificationScheme,
  { how, seen, reasons }: ResolveClassification,
): NewClass {
  const { own, others, standing } = compareClasses(found.entries, itemsOf(context, scheme));
  if (standing !== 'differs' && standing !== 'apart-on-record')
    throw new SamsynError('case.nothing-to-resolve', 'the two do not differ', 'scheme');
  if (others?.entryId !== seen)
    throw new SamsynError('case.changed', 'another than the classification that you saw', 'seen');
  const stands = how === 'adopt-theirs' ? others : own;
  const made = stands && readClass(stands);
  if (!made) throw new SamsynError('runtime.internal', 'a difference without its two sides');
  const kept = { scheme, class: made.class, grounds: made.grounds, reasons };
  return how === 'adopt-theirs'
    ? { ...kept, upheld: false, kind: 'classification-adopted' }
    : { ...kept, upheld: true, kind: 'classification-upheld' };
}

/**
 * An officer resolves a difference on the record: takes over the other authority's class as a new
 * classification of our own, or upholds ours, both with reasons. The other authority learns of it
 * by a notice that an officer sends.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `case.nothing-to-resolve`,
 * `case.changed` when the other authority has classified anew, `agreement.not-agreed`
 */
export async function resolveClassification(
  context: CaseContext,
  officer: Officer,
  asked: { readonly caseId: string; readonly scheme: ClassificationScheme },
  given: ResolveClassification,
): Promise<void> {
  if (!hasRight(officer.roles, 'record-entries'))
    throw new SamsynError('access.forbidden', 'your role does not classify cases');
  await record(context, async (tx, ledger) => {
    await lockCase(tx, asked.caseId);
    const found = await findOwnCase(tx, officer, asked.caseId);
    const made = resolutionOf(context, found, asked.scheme, given);
    const { entryId, value } = await recordClass(context, tx, officer, found, made);
    const { how, seen, reasons } = given;
    const line = await ledger.add({
      event: 'case.classification-resolved',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { entryId, scheme: asked.scheme, how, seen, value, reasons },
    });
    return { line, result: undefined };
  });
}
