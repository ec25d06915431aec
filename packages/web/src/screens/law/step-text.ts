// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@samsyn/terms';
import type { LawWords } from '../../messages/sv-law.ts';

/** A stretch of days in words. */
export function stepText(
  words: Pick<LawWords, 'step'>,
  { from, until }: { readonly from: PlainDate; readonly until: PlainDate | null },
): string {
  return words.step(from, until ?? undefined);
}
