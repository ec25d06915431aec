// SPDX-License-Identifier: EUPL-1.2
import { type PlainDate, type RuleId, SamsynError } from '@samsyn/terms';
import type { LocatedBlock } from './located-block.ts';

/** Days, `[from, until)`; without an end where `until` is left out. */
type Days = { readonly from: PlainDate; readonly until?: PlainDate | undefined };

/**
 * No two stretches of one rule share a day: neither those in which its wording applies, nor those in
 * which two readings of it were known.
 * @throws SamsynError `law.overlap` naming both stretches, with the place of the later one;
 * `law.schema` when a rule stands twice and neither reading says when it was known.
 */
export function requireApart(blocks: readonly LocatedBlock[]): void {
  const seen = new Map<RuleId, LocatedBlock[]>();
  for (const located of blocks) {
    requireIntervalsApart(located);
    const { rule } = located.block;
    const earlier = seen.get(rule) ?? [];
    for (const other of earlier) requireKnownApart(other, located);
    seen.set(rule, [...earlier, located]);
  }
}

function requireIntervalsApart({ block, placeOf }: LocatedBlock): void {
  for (const [at, later] of block.inForce.entries())
    for (const earlier of block.inForce.slice(0, at))
      if (share(earlier, later))
        throw new SamsynError(
          'law.overlap',
          `${block.rule} is in force twice: ${said(earlier)} and ${said(later)}`,
          placeOf(['inForce', at]),
        );
}

function requireKnownApart(other: LocatedBlock, { block, placeOf }: LocatedBlock): void {
  const [earlier, later] = [other.block.known, block.known];
  if (earlier === undefined && later === undefined)
    throw new SamsynError('law.schema', `the rule ${block.rule} stands twice`, placeOf(['rule']));
  const [one, two] = [earlier ?? always, later ?? always];
  if (share(one, two))
    throw new SamsynError(
      'law.overlap',
      `two readings of ${block.rule} are known at once: ${said(one)} (${other.placeOf()}) and ${said(two)}`,
      placeOf(['known']),
    );
}

/** A reading that says nothing was known all the time. */
const always: Partial<Days> = {};

function share(one: Partial<Days>, two: Partial<Days>): boolean {
  return startsBefore(one, two) && startsBefore(two, one);
}

function startsBefore({ from }: Partial<Days>, { until }: Partial<Days>): boolean {
  return from === undefined || until === undefined || from < until;
}

function said({ from = '', until = '' }: { from?: string; until?: string | undefined }): string {
  return `[${from}, ${until})`;
}
