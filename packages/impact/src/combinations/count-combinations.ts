// SPDX-License-Identifier: EUPL-1.2
import { countAnswers, levelsOf, movedIn } from '@samsyn/lawbook';
import { type Diagram, restrict } from '@samsyn/rules';
import { type CatalogueItem, Mode } from '@samsyn/terms';
import type { ChangedItem, Comparison } from '../workbench.ts';
import type { CombinationAnswer, CountedChange } from './combination-change.ts';

/** What changes alike: the cases, both answers, the mode and the direction. */
type Alike = {
  readonly code: number;
  readonly mode: Mode;
  readonly diagram: Diagram;
  readonly entries: CatalogueItem[];
  readonly levels: readonly number[];
  count: bigint;
};

/** The first answer: every combination of facts that the proposal answers otherwise, counted. */
export function countCombinations(comparison: Comparison): CombinationAnswer {
  const { space, changed } = comparison;
  const found = new Map<string, Alike>();
  let combinations = 0n;
  for (const one of changed) {
    const levels = levelsAsked(comparison, one);
    combinations += levels.reduce(
      (all, level) => all * BigInt(space.diagrams.sizes[level] ?? 1),
      1n,
    );
    for (const mode of Mode.options) gather(comparison, one, mode, levels, found);
  }
  const alike = [...found.values()];
  return {
    combinations: String(combinations),
    changed: String(alike.reduce((sum, { count }) => sum + count, 0n)),
    changes: alike
      .toSorted((a, b) => Number(b.count > a.count) - Number(b.count < a.count))
      .map(changeOf),
  };
}

/** The levels of the facts that either law asks of the item; of the mode always. */
function levelsAsked({ space }: Comparison, { base, proposal }: ChangedItem): number[] {
  const mode = space.levels.get('mode');
  const asked = levelsOf(space.diagrams, [base, proposal]);
  const all = mode === undefined ? asked : [...asked, mode];
  return [...new Set(all)].toSorted((a, b) => a - b);
}

function gather(
  { space }: Comparison,
  { entry, moved }: ChangedItem,
  mode: Mode,
  levels: readonly number[],
  found: Map<string, Alike>,
): void {
  const level = space.levels.get('mode') ?? -1;
  const value = space.vocabulary['mode']?.domain.indexOf(mode) ?? 0;
  const diagram = restrict(space.diagrams, moved, new Map([[level, value]]));
  const others = levels.filter((one) => one !== level);
  for (const [code, count] of countAnswers(space.diagrams, diagram, others)) {
    if (movedIn(code) === undefined) continue;
    const key = `${code} ${diagram} ${entry.holder} ${entry.recipient} ${mode}`;
    const alike = found.get(key) ?? { code, mode, diagram, entries: [], levels: others, count: 0n };
    alike.entries.push(entry);
    alike.count += count;
    found.set(key, alike);
  }
}

function changeOf({ code, mode, diagram, entries, levels, count }: Alike): CountedChange {
  const { from, to } = movedIn(code) ?? { from: 'not-encoded', to: 'not-encoded' };
  const [entry] = entries;
  if (entry === undefined) throw new RangeError('a change is a change of an item');
  return {
    items: entries.map(({ item }) => item),
    direction: { from: entry.holder, to: entry.recipient },
    mode,
    from,
    to,
    combinations: String(count),
    entry,
    diagram,
    code,
    levels,
  };
}
