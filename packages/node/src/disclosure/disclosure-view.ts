// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureItemView, DisclosureView } from '@samsyn/contract';
import { CaseId, RequestId } from '@samsyn/terms';
import type { PlainDate } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { entryView } from '../case/entry-view.ts';
import { shownName } from '../case/shown-name.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { findOwnDisclosure } from './find-own-disclosure.ts';
import type { LoadedDisclosure, LoadedItem } from './load-disclosure.ts';
import { mayDispatch } from './may-dispatch.ts';
import { messageStatuses } from './message-status.ts';
import { openGrounds } from './open-grounds.ts';
import { asOfNow } from './refresh-items.ts';

/** The day of the law that the items were last assessed by; that of the proposal, of no items. */
function lawDateOf({ items, lawDate }: LoadedDisclosure): PlainDate {
  return items.reduce((day, { assessment: { date } }) => (date > day ? date : day), lawDate);
}

/** What an officer can still raise: something only while the disclosure is open and it has not gone. */
function groundsOf(context: CaseContext, { state }: LoadedDisclosure, item: LoadedItem) {
  return state === 'open' && item.status !== 'sent' ? openGrounds(context, item) : [];
}

function shownWord({ word }: LoadedItem): DisclosureItemView['word'] {
  if (word === null) return null;
  const { givenOn: _givenOn, ...shown } = word;
  return shown;
}

/**
 * A disclosure as this officer may see it, what waits assessed as of now; recorded as a reading of the case.
 * @throws SamsynError `input.not-found`
 */
export async function viewDisclosure(
  context: CaseContext,
  officer: Officer,
  disclosureId: string,
): Promise<DisclosureView> {
  const { found, disclosure: kept } = await findOwnDisclosure(context.db, officer, disclosureId);
  const disclosure = asOfNow(context, found, kept);
  await recordOnly(context, {
    event: 'case.read',
    actor: actorOf(officer),
    caseId: found.key.caseId,
    content: { disclosureId },
  });
  return {
    disclosureId: disclosure.disclosureId,
    caseId: CaseId.parse(disclosure.key.caseId),
    number: found.number,
    personName: shownName(found),
    purpose: disclosure.purpose,
    state: disclosure.state,
    lawDate: lawDateOf(disclosure),
    recipient: context.peer.authority,
    requestId: disclosure.requestId === null ? null : RequestId.parse(disclosure.requestId),
    openedBy: disclosure.openedBy,
    openedAt: disclosure.openedAt,
    items: disclosure.items.map((item) => ({
      item: item.item,
      status: item.status,
      need: item.need,
      assessment: item.assessment,
      grounds: [...groundsOf(context, disclosure, item)],
      judgments: item.judgments.map(({ givenOn: _givenOn, ...judgment }) => judgment),
      word: shownWord(item),
      entries: item.entries.map((entry) => entryView(context, found, entry)),
    })),
    messages: [...(await messageStatuses(context.db, disclosure.key, disclosureId))],
    mayDispatch: mayDispatch(disclosure),
  };
}
