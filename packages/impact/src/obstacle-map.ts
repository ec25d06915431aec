// SPDX-License-Identifier: EUPL-1.2
import type { Lawbook } from '@samsyn/lawbook';
import { assess, itemFacts } from '@samsyn/rules';
import {
  type CatalogueItem,
  type CatalogueRole,
  cite,
  isSamsynError,
  type ItemId,
  type PlainDate,
  type RuleId,
  type Sentence,
} from '@samsyn/terms';
import { type Way, wayFacts } from './ways.ts';

/** What the law says in the ordinary case: it goes, it may go, somebody must judge, or it is barred. */
export type Standing = 'duty' | 'allowed' | 'judgment' | 'barred' | 'not-encoded';

/** A judgment that is needed first, by provision. */
export type NeededJudgment = {
  readonly provision: string;
  readonly test: string;
  readonly asks: Sentence;
};

/** One needed item in one direction and one way, on a day. */
export type Obstacle = {
  readonly item: ItemId;
  readonly code: string;
  readonly label: Sentence;
  readonly direction: { readonly from: CatalogueRole; readonly to: CatalogueRole };
  readonly way: Way;
  readonly standing: Standing;
  readonly rule: RuleId | undefined;
  /** The provisions on which the answer rests; those that bar it where it is barred. */
  readonly provisions: readonly string[];
  readonly judgments: readonly NeededJudgment[];
  /**
   * Whether the law lets the item go and it is not sent all the same: custom, not law. Undefined where
   * nobody has counted what is sent.
   */
  readonly custom: boolean | undefined;
};

const mapped: readonly Way[] = ['own-initiative', 'request'];

/**
 * The catalogue against the law of a day, for the ordinary case: every item that one authority needs
 * of another, on own initiative and on request. `sentOf` counts what is sent, where that is known.
 * @throws SamsynError `law.no-law-for-date` for a day before the encoded law begins.
 */
export function obstacleMap(
  lawbook: Lawbook,
  on: PlainDate,
  sentOf?: (item: ItemId, way: Way) => number,
): Obstacle[] {
  lawbook.ruleSetOn(on);
  return [...lawbook.catalogue.items.values()].flatMap((entry) =>
    mapped.map((way) => obstacleOf(lawbook, on, entry, way, sentOf)),
  );
}

function obstacleOf(
  lawbook: Lawbook,
  on: PlainDate,
  entry: CatalogueItem,
  way: Way,
  sentOf: ((item: ItemId, way: Way) => number) | undefined,
): Obstacle {
  const said = answerTo(lawbook, on, entry, way);
  const goes = said.standing === 'duty' || said.standing === 'allowed';
  return {
    item: entry.item,
    code: entry.code,
    label: entry.label,
    direction: { from: entry.holder, to: entry.recipient },
    way,
    ...said,
    custom: sentOf === undefined ? undefined : goes && sentOf(entry.item, way) === 0,
  };
}

type Said = Pick<Obstacle, 'standing' | 'rule' | 'provisions' | 'judgments'>;

const standings = {
  must: 'duty',
  may: 'allowed',
  assess: 'judgment',
  'must-not': 'barred',
} as const;

function answerTo(lawbook: Lawbook, on: PlainDate, entry: CatalogueItem, way: Way): Said {
  const given = { ...lawbook.ordinary.ordinary, ...itemFacts(entry), ...wayFacts(way, entry) };
  const mode = way === 'own-initiative' ? 'push' : 'pull';
  const question = {
    item: entry.item,
    mode,
    date: on,
    secrecy: entry.secrecy,
    facts: given,
  } as const;
  try {
    const found = assess(question, lawbook.ruleSetOn(on));
    return {
      standing: standings[found.outcome],
      rule: found.rule,
      provisions: found.provisions.map(cite),
      judgments: found.openJudgments.map(({ provision, test, asks }) => ({
        provision: cite(provision),
        test,
        asks,
      })),
    };
  } catch (error) {
    if (!isSamsynError(error) || error.code !== 'law.no-law-for-date') throw error;
    return { standing: 'not-encoded', rule: undefined, provisions: [], judgments: [] };
  }
}
