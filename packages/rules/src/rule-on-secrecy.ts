// SPDX-License-Identifier: EUPL-1.2
import { type Outcome, SamsynError } from '@samsyn/terms';
import { interpret, type Ruling } from './interpret.ts';
import { isOpen } from './is-open.ts';
import type { JudgmentAsked, RuleNode, SecrecyRule } from './rule-set.ts';
import { type World, worldOf } from './world.ts';

/** What the tree answers for one provision that makes the item secret, or for none. */
export type LineFinding = {
  readonly secrecy: SecrecyRule | undefined;
  readonly outcome: Outcome;
  readonly ruling: Ruling;
  /** Routes that a judgment could still open, with the judgments each of them waits for. */
  readonly routes: readonly Route[];
  /** Rules that would apply if their open judgments were answered for them. */
  readonly waiting: readonly Route[];
  readonly world: World;
};

export type Route = {
  readonly by: RuleNode['rule'] | SecrecyRule;
  readonly judgments: readonly JudgmentAsked[];
};

export function ruleOnSecrecy(
  secrecy: SecrecyRule | undefined,
  root: RuleNode,
  world: World,
): LineFinding {
  const inLine = world.within({ secrecy: secrecy?.rule ?? 'none' });
  const ruling = interpret(root, inLine.holds);
  if (ruling === undefined)
    throw new SamsynError('law.schema', 'the general rule does not apply to everything');
  const closed = ruling.winner.outcome === 'assess' || ruling.winner.outcome === 'must-not';
  const waiting = openRoutes(root, closed ? inLine : worldOf(inLine.facts));
  const routes = closed ? [...waiting, ...harmRoute(secrecy, inLine)] : [];
  const waits = ruling.winner.outcome === 'must-not' && routes.length > 0;
  return {
    secrecy,
    outcome: waits ? 'assess' : ruling.winner.outcome,
    ruling,
    routes,
    waiting,
    world: inLine,
  };
}

function openRoutes(node: RuleNode, world: World): Route[] {
  if (!world.holds(node.guard)) return [];
  const own =
    node.state === 'open'
      ? [{ by: node.rule, judgments: node.rule.judgments.filter((one) => isOpen(one, world)) }]
      : [];
  return [...own, ...node.exceptions.flatMap((exception) => openRoutes(exception, world))];
}

function harmRoute(secrecy: SecrecyRule | undefined, world: World): Route[] {
  const test = secrecy?.harmTest;
  if (secrecy === undefined || test === undefined || !isOpen(test, world)) return [];
  return [{ by: secrecy, judgments: [test] }];
}
