// SPDX-License-Identifier: EUPL-1.2
import type { KeyedLines } from '@samsyn/terms';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { keyedLines } from './keyed-lines.ts';
import { loadExchanged } from './load-exchanged.ts';
import { readTellings } from './read-tellings.ts';
import type { RunKey } from './run-key.ts';
import type { Snapshot } from './take-snapshot.ts';

/**
 * What is held here of the cases that the peer asks about, as it is now. A message without an end,
 * or taken back, is told only when the peer has named it: that another one exists is not exchanged.
 */
export async function answerComparison(
  context: DirectoryContext,
  key: RunKey,
  { known }: Pick<Snapshot, 'known'>,
  asked: readonly KeyedLines[],
): Promise<readonly KeyedLines[]> {
  await readTellings(context);
  const caseIds = asked.flatMap(({ position }) => known.get(position)?.caseId ?? []);
  const loaded = await loadExchanged(context, caseIds);
  const held = new Map(
    loaded.map((one) => keyedLines(key, one)).map((lines) => [lines.position, lines]),
  );
  return asked.map(({ position, messages }): KeyedLines => {
    const lines = held.get(position);
    if (!lines) return { position, messages: [] };
    const named = new Set(messages.map(({ message }) => message));
    return {
      ...lines,
      messages: lines.messages.filter(
        ({ result, message }) =>
          result === 'accepted' || result === 'rejected' || named.has(message),
      ),
    };
  });
}
