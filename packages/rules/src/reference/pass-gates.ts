// SPDX-License-Identifier: EUPL-1.2
import { isOpen } from './is-open.ts';
import type { Gate } from '../rule-set.ts';
import type { GateFinding, LineFinding } from '../verdict.ts';
import type { World } from './world.ts';

const none = { barredBy: undefined, open: [], notEncoded: undefined };

export function passGates(line: LineFinding, gates: readonly Gate[], world: World): GateFinding {
  if (line.outcome === 'must-not') return { ...none, outcome: 'must-not' };
  const isDuty = line.ruling.winner.outcome === 'must';
  const open: Gate[] = [];
  for (const gate of gates) {
    if (isDuty && !gate.holdsDuties) continue;
    if (!world.holds(gate.when)) continue;
    if (!gate.encoded) return { ...none, outcome: 'must-not', notEncoded: gate.rule };
    const { judgment } = gate;
    if (judgment === undefined) return { ...none, outcome: 'must-not', barredBy: gate };
    if (world.holds({ kind: 'fact', fact: judgment.fact, values: judgment.passes })) continue;
    if (!isOpen(judgment, world)) return { ...none, outcome: 'must-not', barredBy: gate };
    open.push(gate);
  }
  return { ...none, outcome: open.length > 0 ? 'assess' : line.outcome, open };
}
