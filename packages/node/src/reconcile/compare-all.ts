// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import type { KeyedLines } from '@samsyn/terms';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { BegunRun } from './begin-run.ts';
import { compareCase } from './compare-case.ts';
import type { Difference } from './compare-case.ts';
import type { ExchangedCase } from './exchanged-case.ts';
import { keyedLines } from './keyed-lines.ts';
import { loadExchanged } from './load-exchanged.ts';
import { readTellings } from './read-tellings.ts';
import type { Snapshot } from './take-snapshot.ts';

/** A case on which the nodes differ. */
export interface DifferingCase {
  readonly position: string;
  /** Undefined for a case that is not here at all. */
  readonly held: ExchangedCase | undefined;
  readonly differences: readonly Difference[];
}

async function loadByPosition(
  context: DirectoryContext,
  { known }: Pick<Snapshot, 'known'>,
  positions: readonly string[],
): Promise<ReadonlyMap<string, ExchangedCase>> {
  const cases = positions.flatMap((position) => {
    const found = known.get(position);
    return found ? [{ ...found, position }] : [];
  });
  const caseIds = cases.map(({ caseId }) => caseId);
  const held = new Map((await loadExchanged(context, caseIds)).map((one) => [one.caseId, one]));
  return new Map(
    cases.map(({ personId, caseId, position }) => [
      position,
      held.get(caseId) ?? { personId, caseId, messages: [], items: undefined },
    ]),
  );
}

function settledOnly(lines: KeyedLines): KeyedLines {
  const messages = lines.messages.filter(
    ({ result }) => result === 'accepted' || result === 'rejected',
  );
  return { ...lines, messages };
}

/** What we sent as it stood before the peer looked, what came as it stood after: nothing on its way between is missed. */
function around(
  own: string,
  before: ExchangedCase | undefined,
  after: ExchangedCase | undefined,
): ExchangedCase | undefined {
  if (!before || !after) return after ?? before;
  const messages = [
    ...before.messages.filter(({ sender }) => sender === own),
    ...after.messages.filter(({ sender }) => sender !== own),
  ];
  return { ...after, messages };
}

async function compareSome(
  context: DirectoryContext,
  run: BegunRun,
  snapshot: Snapshot,
  positions: readonly string[],
): Promise<readonly DifferingCase[]> {
  const own = context.own.authority.id;
  await readTellings(context);
  const before = await loadByPosition(context, snapshot, positions);
  const asked = positions.map((position): KeyedLines => {
    const held = before.get(position);
    return held ? settledOnly(keyedLines(run.key, held)) : { position, messages: [] };
  });
  const there = await run.compare(asked);
  const after = await loadByPosition(context, snapshot, positions);
  return there.map((lines): DifferingCase => {
    const { position } = lines;
    const held = around(own, before.get(position), after.get(position));
    const nothing: ExchangedCase = { personId: '', caseId: '', messages: [], items: undefined };
    return { position, held, differences: compareCase(run.key, own, held ?? nothing, lines) };
  });
}

/** Compares, line by line, the cases whose digests differ. */
export async function compareAll(
  context: DirectoryContext,
  run: BegunRun,
  snapshot: Snapshot,
  positions: readonly string[],
): Promise<readonly DifferingCase[]> {
  const found: DifferingCase[] = [];
  for (let at = 0; at < positions.length; at += limits.reconcileCasesComparedMax) {
    const some = positions.slice(at, at + limits.reconcileCasesComparedMax);
    found.push(...(await compareSome(context, run, snapshot, some)));
  }
  return found.filter(({ differences }) => differences.length > 0);
}
