// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { boxesOf, loadLawbook } from '@samsyn/lawbook';
import {
  codes,
  compileProgram,
  factOrder,
  factSpace,
  itemFacts,
  type Operation,
  outcomeDiagram,
  outcomeIn,
  packFacts,
  settle,
} from '@samsyn/rules';
import { type Facts, ItemId, parsePlainDate } from '@samsyn/terms';
import type { LawFigure } from '../law-figures.ts';
import { lawOccasions } from '../law-occasions.ts';
import { casbinPeer } from './casbin-peer.ts';
import { cedarPeer } from './cedar-peer.ts';
import { jsonRulesPeer } from './json-rules-peer.ts';
import { opaFigure } from './opa-figure.ts';
import type { PeerRule } from './peer.ts';
import { zenPeer } from './zen-peer.ts';

const root = join(import.meta.dirname, '../../../..');
const item = ItemId.parse('identity');
const checked = 500;
const measuredMs = 1_000;

const goes: Operation = (answer) => (answer === codes.may || answer === codes.must ? 1 : 0);

/**
 * Other engines on what the law says of one item: whether it goes. Each is first asked the same
 * questions as our own, and stops the run when it answers one of them otherwise.
 */
export async function peerFigures(): Promise<LawFigure[]> {
  const lawbook = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
  const ruleSet = lawbook.ruleSetOn(parsePlainDate('2026-11-23'));
  const entry = lawbook.catalogue.items.get(item);
  if (entry === undefined) throw new Error('the catalogue has no such item');
  const space = factSpace(lawbook.vocabulary, factOrder(lawbook.vocabulary, [ruleSet]), 1_000_000);
  const occasions = lawOccasions(lawbook, checked).map((facts) => defaulted(lawbook, facts, entry));
  const varied = new Set(Object.keys(lawOccasions(lawbook, 1)[0] ?? {}));
  const settled = Object.fromEntries(
    Object.entries(occasions[0] ?? {}).filter(([name]) => name !== 'secrecy' && !varied.has(name)),
  );
  const fixed = { ...settled, item };
  const diagram = outcomeDiagram(space, { ruleSet, secrecy: entry.secrecy, fixed });
  const boxes = [...boxesOf(space, space.diagrams.apply(goes, diagram, diagram), 1)];
  const short = new Map(space.order.map((name, at) => [name, `f${at}`]));
  const rules = boxes.map((box): PeerRule =>
    Object.entries(box).map(([name, values]) => ({ fact: short.get(name) ?? name, values })),
  );
  const program = compileProgram(ruleSet, { ...entry, given: fixed });
  const held = new Int32Array(program.table.words);
  const packed = occasions.map((facts) => packFacts(facts, program.layout));
  const ours = packed.map((one) => goes(outcomeIn(settle(program, one, held)), 0) === 1);
  const shortened = occasions.map((facts): Facts =>
    Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [short.get(name) ?? name, value]),
    ),
  );
  const what = `one item, ${rules.length} rules, agreeing with ours in ${checked} questions`;
  const figures: LawFigure[] = [];
  for (const { name, prepare } of [cedarPeer, zenPeer, jsonRulesPeer, casbinPeer]) {
    const ask = await prepare(rules);
    for (const [at, facts] of shortened.entries())
      if ((await ask(facts)) !== ours[at]) throw new Error(`${name} answers otherwise`);
    let asked = 0;
    const started = performance.now();
    while (performance.now() - started < measuredMs) {
      await ask(shortened[asked % checked] ?? {});
      asked += 1;
    }
    const perSecond = (asked / (performance.now() - started)) * 1_000;
    figures.push({ what: `${name}: ${what}`, promised: '-', found: `${perSecond.toFixed(0)}/s` });
  }
  const started = performance.now();
  let asked = 0;
  for (; performance.now() - started < measuredMs; asked += checked)
    for (const one of packed) settle(program, one, held);
  const perSecond = (asked / (performance.now() - started)) * 1_000;
  const own = {
    what: 'samsyn: the same item by the law itself, with its explanation',
    promised: '-',
  };
  return [...figures, { ...own, found: `${perSecond.toFixed(0)}/s` }, opaFigure()];
}

function defaulted(
  { vocabulary }: ReturnType<typeof loadLawbook>,
  facts: Facts,
  entry: Parameters<typeof itemFacts>[0],
): Facts {
  const unsaid = Object.values(vocabulary).map(({ name, domain, default: byDefault }) => [
    name,
    domain.includes(byDefault) ? byDefault : (domain[0] ?? ''),
  ]);
  return { ...Object.fromEntries(unsaid), ...facts, ...itemFacts(entry), item: entry.item };
}
