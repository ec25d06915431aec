// SPDX-License-Identifier: EUPL-1.2
import { type Lawbook, mergedVocabulary, transition } from '@samsyn/lawbook';
import { type Diagram, factOrder, type FactSpace, factSpace, type RuleSet } from '@samsyn/rules';
import type { CatalogueItem, Digest, PlainDate } from '@samsyn/terms';
import { drawItems } from './draw-items.ts';

/** An item that the proposal answers otherwise in some case. */
export type ChangedItem = {
  readonly entry: CatalogueItem;
  readonly base: Diagram;
  readonly proposal: Diagram;
  /** Zero where the answer is kept, else both answers in one code (`movedIn`). */
  readonly moved: Diagram;
};

/** The law of a day and the same law amended, drawn in one space. */
export type Comparison = {
  readonly on: PlainDate;
  readonly base: Digest;
  readonly proposal: Digest;
  readonly space: FactSpace;
  readonly lawbook: Lawbook;
  readonly amended: Lawbook;
  readonly changed: readonly ChangedItem[];
  /** What each law answers of every item, changed or not. */
  readonly answers: ReadonlyMap<string, readonly [base: Diagram, proposal: Diagram]>;
};

/** The law of a day, drawn once: each version of a proposal costs only what it touches. */
export type Workbench = {
  /** @throws SamsynError `law.too-complex` when the diagrams outgrow their budget of nodes. */
  readonly compare: (amended: Lawbook) => Comparison;
};

const nodesMax = 4_000_000;
/** Beyond this, what earlier versions of a proposal have left behind is thrown away. */
const nodesKeptMax = 1_500_000;

/** @throws SamsynError `law.no-law-for-date` for a day before the encoded law begins. */
export function openWorkbench(lawbook: Lawbook, on: PlainDate): Workbench {
  const base = lawbook.ruleSetOn(on);
  const entries = [...lawbook.catalogue.items.values()];
  let space: FactSpace | undefined;
  return {
    compare: (amended) => {
      const proposal = amended.ruleSetOn(on);
      if (space === undefined || !hasWordsOf(space, proposal)) space = spaceOf(base, proposal);
      if (space.diagrams.nodes > nodesKeptMax) space = spaceOf(base, proposal);
      const [before, after] = [
        drawItems(space, base, entries),
        drawItems(space, proposal, entries),
      ];
      const { diagrams } = space;
      const changed = entries.flatMap((entry): ChangedItem[] => {
        const [left, right] = [before.get(entry.item) ?? 0, after.get(entry.item) ?? 0];
        if (left === right) return [];
        const moved = diagrams.apply(transition, left, right);
        return [{ entry, base: left, proposal: right, moved }];
      });
      const answers = entries.map(
        ({ item }) => [item, [before.get(item) ?? 0, after.get(item) ?? 0]] as const,
      );
      return {
        on,
        base: base.hash,
        proposal: proposal.hash,
        space,
        lawbook,
        amended,
        changed: changed.filter(({ moved }) => moved !== 0),
        answers: new Map(answers),
      };
    },
  };
}

function spaceOf(base: RuleSet, proposal: RuleSet): FactSpace {
  const vocabulary = mergedVocabulary(base.vocabulary, proposal.vocabulary);
  return factSpace(vocabulary, factOrder(vocabulary, [base, proposal]), nodesMax);
}

/** Whether every word of the rule set can be asked in the space. */
function hasWordsOf({ vocabulary }: FactSpace, ruleSet: RuleSet): boolean {
  return Object.values(ruleSet.vocabulary).every(({ name, domain }) => {
    const known = vocabulary[name]?.domain ?? [];
    return name === 'secrecy' || domain.every((value) => known.includes(value));
  });
}
