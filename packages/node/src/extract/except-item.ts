// SPDX-License-Identifier: EUPL-1.2
import type { ExceptItem, ExceptionsView, LiftException } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError, extractGrounds } from '@samsyn/terms';
import { record, recordOnly } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { readExceptions } from './read-exceptions.ts';

function assertMayExcept(officer: Officer): void {
  if (!hasRight(officer.roles, 'except-from-extract'))
    throw new SamsynError('access.forbidden', 'your role keeps nothing from the person');
}

async function viewOf(db: Reader, { key, caseId, number, entries }: OwnCase) {
  const items = [...new Set(entries.map(({ item }) => item))].toSorted();
  return { caseId, number, items, exceptions: [...(await readExceptions(db, key))] };
}

/**
 * What is kept from the person herself, and what could be; recorded as a reading.
 * @throws SamsynError `access.forbidden`, `input.not-found`
 */
export async function viewExceptions(
  context: CaseContext,
  officer: Officer,
  caseId: string,
): Promise<ExceptionsView> {
  assertMayExcept(officer);
  const found = await findOwnCase(context.db, officer, caseId);
  await recordOnly(context, { event: 'case.read', actor: actorOf(officer), caseId, content: {} });
  return viewOf(context.db, found);
}

/**
 * Keeps an item from the person herself, on a ground of law. An exception stands until it is lifted.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `input.unknown-item`,
 * `extract.must-be-told` where the ground does not let it be kept silent,
 * `extract.excepted-already`
 */
export async function exceptItem(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  { item, ground, mayBeSaid, reasons }: ExceptItem,
): Promise<ExceptionsView> {
  assertMayExcept(officer);
  if (!mayBeSaid && !extractGrounds[ground].mayBeSilent)
    throw new SamsynError('extract.must-be-told', 'this ground is always told', 'mayBeSaid');
  return record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await findOwnCase(tx, officer, caseId);
    if (!found.entries.some((entry) => entry.item === item))
      throw new SamsynError('input.unknown-item', 'the case holds no such item', 'item');
    const kept = await readExceptions(tx, found.key);
    if (kept.some((one) => one.item === item && one.lifted === null))
      throw new SamsynError('extract.excepted-already', 'the item is kept from her', 'item');
    const exceptionId = context.newId();
    await tx
      .insertInto('extract_exceptions')
      .values({
        person_id: found.key.personId,
        case_id: caseId,
        exception_id: exceptionId,
        item,
        ground,
        may_be_said: mayBeSaid,
        reasons,
        officer_id: officer.officerId,
        officer_name: officer.name,
        at: context.clock(),
      })
      .execute();
    const content = { exceptionId, item, ground, mayBeSaid, reasons };
    const line = await ledger.add({
      event: 'extract.item-excepted',
      actor: actorOf(officer),
      caseId,
      content,
    });
    return { line, result: await viewOf(tx, found) };
  });
}

/**
 * Lets an item be told to the person herself again.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `extract.not-excepted`
 */
export async function liftException(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  { exceptionId, reasons }: LiftException,
): Promise<ExceptionsView> {
  assertMayExcept(officer);
  return record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await findOwnCase(tx, officer, caseId);
    const kept = await readExceptions(tx, found.key);
    if (!kept.some((one) => one.exceptionId === exceptionId && one.lifted === null))
      throw new SamsynError('extract.not-excepted', 'nothing is kept by that', 'exceptionId');
    await tx
      .insertInto('extract_exceptions_lifted')
      .values({
        person_id: found.key.personId,
        exception_id: exceptionId,
        reasons,
        officer_id: officer.officerId,
        officer_name: officer.name,
        at: context.clock(),
      })
      .execute();
    const line = await ledger.add({
      event: 'extract.exception-lifted',
      actor: actorOf(officer),
      caseId,
      content: { exceptionId, reasons },
    });
    return { line, result: await viewOf(tx, found) };
  });
}
