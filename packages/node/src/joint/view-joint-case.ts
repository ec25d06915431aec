// SPDX-License-Identifier: EUPL-1.2
import { JointCaseView } from '@samsyn/contract';
import { tellEvents } from '@samsyn/casework';
import { legalDay } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { entryView } from '../case/entry-view.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { notAmongYours } from '../case/not-among-yours.ts';
import { readingOf } from '../case/reading-of.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { assertReadsJoint } from './assert-reads-joint.ts';
import { jointCase } from './joint-case.ts';
import { readTold } from './read-told.ts';
import { toldEntries, toldIn } from './told-entries.ts';
import type { ToldEntry } from './told-entries.ts';

/** The entry as the message told it, with the document that it names, less what this officer may not see. */
function itemView(context: CaseContext, found: OwnCase, { entry, told }: ToldEntry) {
  const digest = entry.document?.digest;
  const held = found.entries.find((one) => digest !== undefined && one.document?.digest === digest);
  const { document, ...value } = entry;
  const kept = {
    ...value,
    ...(document && held && { document }),
    ...(held?.finding && { finding: held.finding }),
    knownAt: told.at,
    receivedWith: undefined,
    documentId: held?.documentId,
  };
  return { entry: entryView(context, found, kept), told };
}

function happened(told: readonly ToldEntry[]) {
  const tellings = new Map<string, ToldEntry>(told.map((one) => [one.entry.entryId, one]));
  const known = told.map(({ entry, told: { at: knownAt } }) => ({ ...entry, knownAt }));
  return tellEvents(known).map(({ eventId, kind, happenedOn, by }) => ({
    eventId,
    kind,
    happenedOn,
    by,
    // The event's id is its entry's, and its place in it.
    told: tellings.get(eventId.slice(0, eventId.lastIndexOf('-')))?.told,
  }));
}

/**
 * One of the officer's own cases as both authorities know it: what was told in messages that the
 * other one accepted, in the form in which it was told. What one alone holds is not read here, so
 * that the two can look at the same screen. Recorded as a reading.
 * @throws SamsynError `access.forbidden`, `input.not-found` also for a case that only we have
 */
export async function viewJointCase(
  context: CaseContext,
  officer: Officer,
  caseId: string,
): Promise<JointCaseView> {
  assertReadsJoint(officer);
  const found = await findOwnCase(context.db, officer, caseId);
  const content = { ...readingOf(found), of: 'joint' };
  await recordOnly(context, { event: 'case.read', actor: actorOf(officer), caseId, content });
  const messages = (await readTold(context, [found.caseId])).get(found.caseId);
  if (!messages) throw notAmongYours('case');
  const told = toldEntries(messages);
  return JointCaseView.parse({
    ...jointCase(found, messages, legalDay(context.clock())),
    items: told.map((one) => itemView(context, found, one)),
    happened: happened(told),
    messages: messages.map((message) => ({
      kind: message.body.kind,
      told: toldIn(message),
      items: message.body.items.map(({ item }) => item),
    })),
  });
}
