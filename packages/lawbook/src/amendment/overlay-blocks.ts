// SPDX-License-Identifier: EUPL-1.2
import { type PlainDate, type RuleId, SamsynError } from '@samsyn/terms';
import type { Act } from '../acts-schema.ts';
import type { Interval, ProposedBlock } from '../block-schema.ts';
import type { LocatedBlock } from '../located-block.ts';
import { standingOn } from '../standing-on.ts';
import type { Amendment } from './load-amendments.ts';

/** The law's provisions with the proposal laid over them, and the wordings that gave way to it. */
export type Overlaid = {
  readonly blocks: readonly LocatedBlock[];
  readonly displaced: readonly LocatedBlock[];
};

/**
 * What the proposal does not name is the very same object as before.
 * @throws SamsynError with path `file.yaml:line`: `law.unknown-word` for a rule that is not in force
 * when the proposal begins, `law.schema` for one that is added though the law has it.
 */
export function overlayBlocks(
  known: readonly LocatedBlock[],
  amendment: Amendment,
  acts: readonly Act[],
): Overlaid {
  const { from, placeOf } = amendment;
  const blocks = new Map(known.map((located) => [located.block.rule, located]));
  const displaced: LocatedBlock[] = [];
  const standing = (rule: RuleId, path: readonly PropertyKey[]): LocatedBlock => {
    const located = blocks.get(rule);
    if (located === undefined || standingOn(located.block, from).kind !== 'in-force')
      throw new SamsynError(
        'law.unknown-word',
        `no such rule in force on ${from}: ${rule}`,
        placeOf(path),
      );
    return located;
  };
  const end = (located: LocatedBlock, day: PlainDate): void => {
    displaced.push(located);
    blocks.set(located.block.rule, endedOn(located, day));
  };
  for (const [at, rule] of (amendment.repeal ?? []).entries())
    end(standing(rule, ['repeal', at]), from);
  for (const [at, { rule, until }] of (amendment.redate ?? []).entries()) {
    if (until <= from)
      throw new SamsynError(
        'law.schema',
        'ends before the proposal begins',
        placeOf(['redate', at]),
      );
    end(standing(rule, ['redate', at]), until);
  }
  for (const [at, block] of (amendment.replace ?? []).entries()) {
    displaced.push(standing(block.rule, ['replace', at, 'rule']));
    blocks.set(block.rule, proposed(block, amendment, ['replace', at], acts));
  }
  for (const [at, block] of (amendment.add ?? []).entries()) {
    if (blocks.has(block.rule))
      throw new SamsynError(
        'law.schema',
        `the law already has the rule ${block.rule}`,
        placeOf(['add', at, 'rule']),
      );
    blocks.set(block.rule, proposed(block, amendment, ['add', at], acts));
  }
  return { blocks: [...blocks.values()], displaced };
}

/** The same rule, whose wording no longer applies from the day. */
function endedOn({ block, placeOf }: LocatedBlock, day: PlainDate): LocatedBlock {
  const inForce = block.inForce
    .filter(({ from }) => from < day)
    .map((interval) =>
      interval.until === undefined || interval.until > day ? { ...interval, until: day } : interval,
    );
  return { block: { ...block, inForce }, placeOf };
}

/** A block of the proposal, in force from its day; its examples lie there too. */
function proposed(
  block: ProposedBlock,
  amendment: Amendment,
  at: readonly PropertyKey[],
  acts: readonly Act[],
): LocatedBlock {
  const { from, source, placeOf } = amendment;
  const act = acts.find((one) => one.act === block.cites[0]?.act);
  const examples = block.examples.map(({ given, ...example }) => ({
    ...example,
    given: { ...given, date: given.date ?? from },
  }));
  const interval = intervalOf(from, source.evidence, act?.readThrough);
  return {
    block: { ...block, inForce: [interval], before: 'absent', examples },
    placeOf: (path = []) => placeOf([...at, ...path]),
  };
}

/** A draft is its own wording: nothing stands elsewhere that it could differ from. */
function intervalOf(
  from: PlainDate,
  evidence: Amendment['source']['evidence'],
  textReadThrough: string | undefined,
): Interval {
  switch (evidence) {
    case 'drafted':
    case 'read':
      return { from, evidence: 'read', textReadThrough };
    case 'secondary':
    case 'recalled':
      return { from, evidence };
  }
}
