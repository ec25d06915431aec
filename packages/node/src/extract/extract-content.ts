// SPDX-License-Identifier: EUPL-1.2
import type { DisclosedView, ExceptionView, ExtractProof } from '@samsyn/contract';
import type { Lawbook } from '@samsyn/lawbook';
import type { Authority, Instant, ItemId } from '@samsyn/terms';
import type { KeptEntry } from '../case/entries.ts';
import type { LoadedCase } from '../case/load-case.ts';

/** All that an extract tells, before it is put in words. */
export interface ExtractContent {
  readonly extractId: string;
  readonly at: Instant;
  readonly own: Authority;
  readonly peer: Authority;
  readonly catalogue: Lawbook['catalogue']['items'];
  readonly found: LoadedCase;
  /** What is told of what is held. */
  readonly entries: readonly KeptEntry[];
  readonly disclosed: readonly DisclosedView[];
  readonly excepted: readonly ExceptionView[];
  readonly proof: Omit<ExtractProof, 'document'>;
}

/** The entries of items that are kept from the person, and those that name one of them. */
function hiddenEntries(
  entries: readonly KeptEntry[],
  excepted: readonly ExceptionView[],
): ReadonlySet<string> {
  const items = new Set<string>(excepted.map(({ item }) => item));
  const hidden = new Set<string>();
  for (let known = -1; known < hidden.size;) {
    known = hidden.size;
    for (const { entryId, item, value } of entries) {
      const names = Object.values(value).some(
        (one) => typeof one === 'string' && (hidden.has(one) || items.has(one)),
      );
      if (items.has(item) || names) hidden.add(entryId);
    }
  }
  return hidden;
}

/**
 * What is told without the items that are kept from the person, wherever they stand; a disclosure of
 * nothing but such items is told only where each of them may be said.
 */
export function withoutExcepted(
  { entries, disclosed }: Pick<ExtractContent, 'entries' | 'disclosed'>,
  excepted: readonly ExceptionView[],
): Pick<ExtractContent, 'entries' | 'disclosed'> {
  const named = hiddenEntries(entries, excepted);
  const kept = new Set<ItemId>(excepted.map(({ item }) => item));
  const silent = new Set<ItemId>(
    excepted.flatMap(({ item, mayBeSaid }) => (mayBeSaid ? [] : [item])),
  );
  return {
    entries: entries.filter(({ entryId }) => !named.has(entryId)),
    disclosed: disclosed.flatMap((one) => {
      const items = (one.items ?? []).filter(({ item }) => !kept.has(item));
      const isSilent = (one.items ?? []).some(({ item }) => silent.has(item));
      return items.length === 0 && isSilent ? [] : [{ ...one, items }];
    }),
  };
}
