// SPDX-License-Identifier: EUPL-1.2
import { SamsynError, limits } from '@samsyn/terms';
import type { OpenedRange } from '@samsyn/terms';
import { casesIn, printOf } from './open-range.ts';
import type { SortedCases } from './open-range.ts';

/** Asks the other node to open ranges: one turn. */
export type OpenThere = (prefixes: readonly string[]) => Promise<readonly OpenedRange[]>;

function differing(own: SortedCases, range: OpenedRange): readonly string[] {
  const there = new Map((range.cases ?? []).map(({ position, print }) => [position, print]));
  const here = casesIn(own, range.prefix);
  const held = new Set(here.map(({ position }) => position));
  return [
    ...here.filter(({ position, print }) => there.get(position) !== print),
    ...(range.cases ?? []).filter(({ position }) => !held.has(position)),
  ].map(({ position }) => position);
}

function assertAnswers(asked: readonly string[], opened: readonly OpenedRange[]): void {
  const fits =
    opened.length === asked.length &&
    opened.every(({ prefix, parts, cases }, at) => {
      const below = (parts ?? []).map((part) => part.prefix);
      const inside = (cases ?? []).map(({ position }) => position);
      return (
        prefix === asked[at] &&
        (parts === undefined) !== (cases === undefined) &&
        below.every((part) => part.length > prefix.length && part.startsWith(prefix)) &&
        inside.every((position) => position.startsWith(prefix))
      );
    });
  if (!fits)
    throw new SamsynError('message.schema', 'not the ranges that were asked for', 'ranges');
}

/**
 * Finds the cases on which two nodes differ, both ways, by opening the ranges whose digests are not
 * the same: as many turns as the tree is deep, whatever the size of what is equal.
 * @returns the keyed digests of the cases, at most `limits.reconcileDifferingCasesMax`, and whether
 * there are more
 * @throws SamsynError `message.schema` for an answer to something else
 */
export async function findDiffering(
  own: SortedCases,
  openThere: OpenThere,
): Promise<{ readonly positions: readonly string[]; readonly more: boolean }> {
  const positions: string[] = [];
  let open: readonly string[] = [''];
  while (open.length > 0 && positions.length <= limits.reconcileDifferingCasesMax) {
    const asked = open.slice(0, limits.reconcilePrefixesMax);
    const opened = await openThere(asked);
    assertAnswers(asked, opened);
    const deeper = opened.flatMap(({ parts }) =>
      (parts ?? []).filter(({ prefix, print }) => printOf(casesIn(own, prefix)) !== print),
    );
    for (const range of opened) positions.push(...(range.cases ? differing(own, range) : []));
    open = [...open.slice(asked.length), ...deeper.map(({ prefix }) => prefix)];
  }
  return {
    positions: positions.slice(0, limits.reconcileDifferingCasesMax),
    more: open.length > 0 || positions.length > limits.reconcileDifferingCasesMax,
  };
}
