// SPDX-License-Identifier: EUPL-1.2
import { seededRandom } from '../population/seeded-random.ts';
import type { SeededRandom } from '../population/seeded-random.ts';
import type { Fault, FaultKind } from './fault.ts';

/** How often each fault comes, in relation to the others. */
const weights: Readonly<Record<FaultKind, number>> = {
  'kill-node': 20,
  'kill-database': 14,
  cut: 10,
  'half-open': 5,
  'lost-answers': 11,
  torn: 6,
  slow: 5,
  'disk-full': 6,
  'clock-jump': 6,
  duplicate: 10,
  reorder: 9,
  forge: 8,
};
const shareOfDoubleRounds = 0.25;

function pickKind(random: SeededRandom, among: readonly FaultKind[]): FaultKind {
  const total = among.reduce((sum, kind) => sum + weights[kind], 0);
  let left = random.next() * total;
  for (const kind of among) {
    left -= weights[kind];
    if (left < 0) return kind;
  }
  throw new RangeError('no fault to choose from');
}

/** Every third round goes through all kinds, so that none is left to chance. */
const everyKindInTurn = 3;

function kindInTurn(
  seed: number,
  round: number,
  among: readonly FaultKind[],
): FaultKind | undefined {
  if (round % everyKindInTurn !== 0) return undefined;
  const turn = (round / everyKindInTurn) % among.length;
  return seededRandom(seed, 'turns').shuffle(among)[turn];
}

function planFault(random: SeededRandom, kind: FaultKind): Fault {
  return {
    kind,
    node: random.pick(['migration', 'police'] as const),
    moment: random.chance(0.4) ? 'order' : 'posting',
    // Most of them while a message is posted, applied and receipted; some just after.
    delayMs: random.chance(0.7) ? random.between(0, 45) : random.between(45, 250),
    forMs: random.between(120, 900),
    chance: random.next(),
  };
}

/**
 * What happens in one round: one fault, or two of different kinds at a time. The same seed and
 * number give the same plan, whatever the rounds before.
 */
export function planRound(
  seed: number,
  round: number,
  among: readonly FaultKind[],
): readonly Fault[] {
  const random = seededRandom(seed, `round ${round}`);
  const first = planFault(random, kindInTurn(seed, round, among) ?? pickKind(random, among));
  const others = among.filter((kind) => kind !== first.kind);
  if (others.length === 0 || !random.chance(shareOfDoubleRounds)) return [first];
  return [first, planFault(random, pickKind(random, others))];
}
