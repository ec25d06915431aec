// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Stoppers } from '../processes/stoppers.ts';
import { runCampaign } from './campaign.ts';
import type { FaultKind } from './fault.ts';
import type { Result } from './result.ts';

const seed = 5;

/** A campaign against a police's node with a fault put in. */
async function against(
  fault: 'early-acknowledgement' | 'unchecked-duplicates',
  among: readonly FaultKind[],
  rounds: number,
): Promise<Result> {
  const home = mkdtempSync(join(tmpdir(), 'samsyn-faults-'));
  const stoppers = new Stoppers();
  const policeScript = join(import.meta.dirname, `seeded/${fault}-process.ts`);
  try {
    const common = { home, stoppers, ownDisks: false, settledWithinMs: 3_000 };
    return await runCampaign({ ...common, rounds, seed, among, policeScript });
  } finally {
    await stoppers.stopAll();
    rmSync(home, { recursive: true, force: true });
  }
}

const timeout = 180_000;

test('an answer before the commit is found: what was receipted is lost', { timeout }, async () => {
  const found = await against('early-acknowledgement', ['kill-database'], 6);
  expect(found.lost).toBeGreaterThan(0);
  expect(found.findings[0]?.why).toBeTypeOf('string');
});

test('a duplicate check left out is found: an effect comes twice', { timeout }, async () => {
  const found = await against('unchecked-duplicates', ['duplicate', 'lost-answers'], 12);
  expect(found.doubled).toBeGreaterThan(0);
});
