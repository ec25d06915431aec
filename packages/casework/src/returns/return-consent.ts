// SPDX-License-Identifier: EUPL-1.2
import type { EntryId, ItemEntry } from '@samsyn/terms';

/** The consent to a proposal to return the case, unless the answer is another or there is none. */
export function returnConsent(
  entries: readonly ItemEntry[],
  proposal: EntryId,
): EntryId | undefined {
  const answer = entries.findLast(
    ({ item, value }) => String(item) === 'case-return-answer' && value['proposal'] === proposal,
  );
  return answer?.value['answer'] === 'consent' ? answer.entryId : undefined;
}
