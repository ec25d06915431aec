// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { RuleNode, SecrecyRule } from '../rule-set.ts';
import type { LineFinding, Route } from '../verdict.ts';
import { interpret } from './interpret.ts';
import { isOpen } from './is-open.ts';
import { type World, worldOf } from './world.ts';

export function ruleOnSecrecy(
  secrecy: SecrecyRule | undefined,
  root: RuleNode,
  world: World,
): LineFinding {
  const inLine = world.within({ secrecy: secrecy?.rule ?? 'none' });
  const ruling = interpret(root, inLine.holds);
  if (ruling === undefined)
    throw new SamsynError('law.schema', 'the general rule does not apply to everything');
  const { outcome, rule } = ruling.winner;
  const closed = rule.kind !== 'bar' && (outcome === 'assess' || outcome === 'must-not');
  const waiting = openRoutes(root, closed ? inLine : worldOf(inLine.facts));
  const routes = closed ? [...waiting, ...harmRoute(secrecy, inLine)] : [];
  const waits = outcome === 'must-not' && routes.length > 0;
  return {
    secrecy,
    outcome: waits ? 'assess' : outcome,
    ruling,
    routes,
    waiting,
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
