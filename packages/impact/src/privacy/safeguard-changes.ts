// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from '@samsyn/lawbook';
import type { CaseKinds } from '../caseload/case-kinds.ts';
import type { Way } from '../ways.ts';
import { movements } from './movement.ts';
import type { Safeguard, SafeguardChange } from './privacy-figures.ts';

const all: readonly Safeguard[] = ['bar', 'judgment', 'officer', 'request'];

/** How many questions lose each safeguard, and how many get it. */
export function safeguardChanges({
  asked,
  diagrams,
  codes,
  projection,
}: CaseKinds): SafeguardChange[] {
  const tally = new Map(all.map((one) => [one, { lapses: 0, added: 0 }]));
  const columns = new Map(diagrams.map((diagram, at) => [diagram, at]));
  const alike = Map.groupBy(asked, ({ way, moved }) => `${way} ${moved}`);
  for (const own of alike.values()) {
    const [{ way, moved } = nothing] = own;
    const at = columns.get(moved) ?? 0;
    const byCode = new Int32Array(256);
    for (const [kind, count] of projection.counts.entries()) {
      const code = codes[kind * diagrams.length + at] ?? 0;
      byCode[code] = (byCode[code] ?? 0) + count;
    }
    for (const [code, cases] of byCode.entries()) {
      const movement = movements[code];
      if (movement === undefined || cases === 0) continue;
      const [before, after] = [standing(movement.from, way), standing(movement.to, way)];
      const questions = cases * own.length;
      for (const one of before) if (!after.includes(one)) tallyOf(tally, one).lapses += questions;
      for (const one of after) if (!before.includes(one)) tallyOf(tally, one).added += questions;
    }
  }
  return all.map((safeguard) => ({ safeguard, ...tallyOf(tally, safeguard) }));
}

const nothing = { way: 'request', moved: 0 } as const;

type Tally = { lapses: number; added: number };

function tallyOf(tally: ReadonlyMap<Safeguard, Tally>, safeguard: Safeguard): Tally {
  return tally.get(safeguard) ?? { lapses: 0, added: 0 };
}

/** What stands between the item and its going that way when the law answers so. */
function standing(answer: Answer, way: Way): readonly Safeguard[] {
  const unasked: readonly Safeguard[] = way === 'own-initiative' ? ['request'] : [];
  switch (answer) {
    case 'must-not':
    case 'not-encoded':
      return ['bar', ...unasked];
    case 'assess':
      return ['judgment', 'officer'];
    case 'may':
      return ['officer'];
    case 'must':
      return [];
  }
}
