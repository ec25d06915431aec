// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import {
  caseloadBuilder,
  type Comparison,
  generateCase,
  generatedForm,
  impactOn,
  openWorkbench,
  seededDraw,
} from '@samsyn/impact';
import { amendLawbook, boxesOf, type Lawbook, loadAmendment } from '@samsyn/lawbook';
import { codes, itemFacts, type Operation, restrict } from '@samsyn/rules';
import { type CatalogueItem, type Facts, ItemId } from '@samsyn/terms';
import type { LawFigure } from '../law-figures.ts';
import { cedarPeer } from './cedar-peer.ts';
import { jsonRulesPeer } from './json-rules-peer.ts';
import type { Peer, PeerRule } from './peer.ts';

const root = join(import.meta.dirname, '../../../..');
const item = ItemId.parse('health-for-transport');
const cases = 1_000;

/** Asked for by itself, in a message: as the comparison asks it. */
const request = {
  mode: 'pull',
  asked: 'individual',
  channel: 'message',
  need: 'stated',
  trigger: 'none',
  'recipient-needs-for': 'none',
} as const;

const goes: Operation = (answer) => (answer === codes.may || answer === codes.must ? 1 : 0);

/**
 * Old law against new over cases, for one item on request: how many of them it newly goes in. Each
 * peer has both laws as rules of its own, and stops the run when its count is another.
 */
export async function impactPeers(lawbook: Lawbook): Promise<LawFigure[]> {
  const amendment = loadAmendment(join(root, 'amendments/health-at-transport-narrow.yaml'));
  const amended = amendLawbook(lawbook, amendment);
  const entry = lawbook.catalogue.items.get(item);
  if (entry === undefined) throw new Error('the catalogue has no such item');
  const comparison = openWorkbench(lawbook, amendment.from).compare(amended);
  const form = generatedForm(amended);
  const draw = seededDraw(1);
  const rows = Array.from({ length: cases }, () => generateCase(draw));
  const builder = caseloadBuilder(form);
  for (const [at, row] of rows.entries()) builder.put(String(at), row);
  const caseload = builder.caseload();
  impactOn(comparison, caseload);
  const started = performance.now();
  const { byItem } = impactOn(comparison, caseload);
  const ownMs = performance.now() - started;
  const own = byItem.find((one) => one.item === item && one.way === 'request')?.cases ?? 0;
  const alike = { ...form.alike, ...itemFacts(entry), ...request, item };
  const laws = lawsOf(comparison, entry, alike, form.varying);
  const occasions = rows.map(({ facts }) => laws.shorten(facts));
  const figures: LawFigure[] = [];
  for (const peer of [cedarPeer, jsonRulesPeer]) {
    const [counted, ms] = await compare(peer, laws, occasions);
    if (counted !== own) throw new Error(`${peer.name} counts ${counted}, not ${own}`);
    const what = `${peer.name}: one item of ${cases} cases, old against new law, ${own} change as ours do`;
    figures.push({ what, promised: '-', found: `${ms.toFixed(0)} ms` });
  }
  const what = `samsyn: every item of the same ${cases} cases, with what it costs in privacy`;
  return [...figures, { what, promised: '-', found: `${ownMs.toFixed(1)} ms` }];
}

type Laws = {
  readonly before: readonly PeerRule[];
  readonly after: readonly PeerRule[];
  readonly shorten: (facts: Facts) => Facts;
};

/** Both laws as disjoint rules over the facts in which cases differ, by short names. */
function lawsOf(
  { space, answers }: Comparison,
  { item: named }: CatalogueItem,
  alike: Facts,
  varying: readonly string[],
): Laws {
  const given = new Map<number, number>();
  for (const [level, name] of space.order.entries()) {
    if (varying.includes(name) && alike[name] === undefined) continue;
    const { domain = [], default: byDefault = '' } = space.vocabulary[name] ?? {};
    const value = domain.indexOf(alike[name] ?? byDefault);
    if (value >= 0) given.set(level, value);
  }
  const short = new Map(space.order.map((name, at) => [name, `f${at}`]));
  const rulesOf = (diagram: number): PeerRule[] => {
    const left = restrict(space.diagrams, diagram, given);
    const open = space.diagrams.apply(goes, left, left);
    return [...boxesOf(space, open, 1)].map((box) =>
      Object.entries(box).map(([name, values]) => ({ fact: short.get(name) ?? name, values })),
    );
  };
  const [before, after] = answers.get(named) ?? [0, 0];
  return {
    before: rulesOf(before),
    after: rulesOf(after),
    shorten: (facts) =>
      Object.fromEntries(
        Object.entries(facts).map(([name, value]) => [short.get(name) ?? name, value]),
      ),
  };
}

async function compare(
  { prepare }: Peer,
  { before, after }: Laws,
  occasions: readonly Facts[],
): Promise<readonly [counted: number, ms: number]> {
  // A peer may hold one set of rules at a time: the old law is asked whole before the new one.
  const started = performance.now();
  const old = await answersOf(await prepare(before), occasions);
  const fresh = await answersOf(await prepare(after), occasions);
  const counted = fresh.filter((goesNow, at) => goesNow !== old[at]).length;
  return [counted, performance.now() - started];
}

async function answersOf(
  ask: (facts: Facts) => boolean | Promise<boolean>,
  occasions: readonly Facts[],
): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const facts of occasions) found.push(await ask(facts));
  return found;
}
