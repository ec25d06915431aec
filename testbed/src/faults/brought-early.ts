// SPDX-License-Identifier: EUPL-1.2
import type { JournalLine } from './journal.ts';

/**
 * Messages that the campaign itself brought before their sender had posted them. The sender may take
 * them back without asking: it knows that it has not sent them.
 */
export function broughtEarly(journal: readonly JournalLine[]): ReadonlySet<string> {
  return new Set(
    journal.flatMap((line) =>
      line.kind === 'posted' && line.what === 'early' ? [line.messageId] : [],
    ),
  );
}
