// SPDX-License-Identifier: EUPL-1.2
import { compareOutcomes, type Outcome, SamsynError } from '@samsyn/terms';
import type { Exemption, Gate, SecrecyRule } from '../rule-set.ts';
import type { GateFinding, LineFinding, Route, SecretBy, Verdict } from '../verdict.ts';
import type { FactLayout } from './fact-layout.ts';
import type { Line, Program } from './program.ts';
import { anyHolds, gateState, isLive, lineOutcome, winningRow } from './settle.ts';

const outcomes: readonly Outcome[] = ['must-not', 'assess', 'may', 'must', 'must-not'];

/** The whole answer, read from the rows that hold. */
export function verdictOf(program: Program, codes: Uint8Array, held: Int32Array): Verdict {
  const live = program.lines.filter((line) => isLive(line, held));
  const lines = (live.length === 0 ? [program.openLine] : live).map((line) =>
    findingOf(program, line, codes, held),
  );
  const [deciding] = lines.toSorted((a, b) => compareOutcomes(a.outcome, b.outcome));
  if (deciding === undefined) throw new RangeError('no line was ruled on');
  const gates = gatesOf(program, deciding, held);
  const gap = lines.find((line) => line.ruling.winner.state === 'not-encoded');
  const notEncoded = gap?.ruling.winner.rule.rule ?? gates.notEncoded;
  return {
    outcome: notEncoded === undefined ? gates.outcome : 'must-not',
    lines,
    deciding,
    secret: secretBy(program, live, held),
    gates,
    notEncoded,
  };
}

function findingOf(program: Program, line: Line, codes: Uint8Array, held: Int32Array): LineFinding {
  const row = winningRow(program, line, held);
  const place = program.places[row];
  if (place === undefined)
    throw new SamsynError('law.schema', 'the general rule does not apply to everything');
  const { node, chain } = place;
  const waiting = waitingRoutes(program, line, codes, held);
  const closed =
    node.rule.kind !== 'bar' && (node.outcome === 'assess' || node.outcome === 'must-not');
  const harm = line.harm && anyHolds(held, line.harm.open) ? line.harm.judgment : undefined;
  const byHarm: Route[] = harm && line.secrecy ? [{ by: line.secrecy, judgments: [harm] }] : [];
  const routes = closed ? [...waiting, ...byHarm] : [];
  const outcome = outcomes[lineOutcome(program, line, row, held)] ?? 'must-not';
  return { secrecy: line.secrecy, outcome, ruling: { winner: node, chain }, routes, waiting };
}

function waitingRoutes(
  { treeWords, places, open, layout }: Program,
  line: Line,
  codes: Uint8Array,
  held: Int32Array,
): Route[] {
  const found: Route[] = [];
  for (let word = 0; word < treeWords; word += 1) {
    let bits = (held[word] ?? 0) & (line.mask[word] ?? 0) & (open[word] ?? 0);
    while (bits !== 0) {
      const rule = places[word * 32 + 31 - Math.clz32(bits & -bits)]?.node.rule;
      bits &= bits - 1;
      if (rule === undefined || found.at(-1)?.by.rule === rule.rule) continue;
      const judgments = rule.judgments.filter(({ fact }) => isOpen(fact, codes, layout));
      found.push({ by: rule, judgments });
    }
  }
  return found;
}

function isOpen(fact: string, codes: Uint8Array, layout: FactLayout): boolean {
  const index = layout.indexOf.get(fact) ?? -1;
  return layout.codesOf[index]?.get('not-assessed') === codes[index];
}

function gatesOf(program: Program, deciding: LineFinding, held: Int32Array): GateFinding {
  const none = { barredBy: undefined, open: [], notEncoded: undefined };
  if (deciding.outcome === 'must-not') return { ...none, outcome: 'must-not' };
  const { winner } = deciding.ruling;
  const isDuty = winner.outcome === 'must';
  const open: Gate[] = [];
  for (const packed of program.gates) {
    const { gate } = packed;
    if (isDuty && !gate.holdsDuties) continue;
    const state = gateState(packed, held);
    if (state === 'gap') return { ...none, outcome: 'must-not', notEncoded: gate.rule };
    if (state === 'bar') return { ...none, outcome: 'must-not', barredBy: gate };
    if (state === 'open') open.push(gate);
  }
  return { ...none, outcome: open.length > 0 ? 'assess' : deciding.outcome, open };
}

function secretBy(program: Program, live: readonly Line[], held: Int32Array): SecretBy {
  const exempted: Exemption[] = [];
  const harmless: SecrecyRule[] = [];
  for (const line of program.lines) {
    if (live.includes(line) || line.secrecy === undefined || !anyHolds(held, line.when)) continue;
    const lifted = line.exemptions.find(({ when }) => anyHolds(held, when));
    if (lifted) exempted.push(lifted.exemption);
    else harmless.push(line.secrecy);
  }
  return {
    live: live.flatMap(({ secrecy }) => secrecy ?? []),
    exempted: [...new Set(exempted)],
    harmless,
  };
}
