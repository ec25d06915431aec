// SPDX-License-Identifier: EUPL-1.2
import { verifyLedger } from '../demo/verify-ledger.ts';
import { Desk } from './desk.ts';
import type { Facts } from './facts.ts';
import type { JournalLine } from './journal.ts';
import { persist } from './persist.ts';
import { readCases } from './read-cases.ts';
import { readLedger } from './read-ledger.ts';
import type { Rig } from './rig.ts';

/** What each node's own officers read, of every case in the journal, and its exported ledger. */
export async function readFacts(
  { nodes }: Rig,
  journal: readonly JournalLine[],
  untilAllPublished: () => Promise<unknown>,
): Promise<Facts> {
  const cases = new Set(journal.flatMap((line) => (line.kind === 'ordered' ? [line.caseId] : [])));
  const [migration, police] = [nodes.migration.facts.url, nodes.police.facts.url];
  const [seenByMigration, seenByPolice] = await Promise.all([
    readCases(new Desk(migration, 'mv-return-officer-1'), cases),
    readCases(new Desk(police, 'pol-intake-1'), cases),
  ]);
  // The export ends with the last entry that the other node has cosigned.
  await untilAllPublished();
  const [byMigration, byPolice] = await Promise.all([
    persist('a ledger', () => readLedger(new Desk(migration, 'mv-oversight'))),
    persist('a ledger', () => readLedger(new Desk(police, 'pol-oversight'))),
  ]);
  return {
    migration: { ...byMigration, cases: seenByMigration },
    police: { ...byPolice, cases: seenByPolice },
  };
}

/** Whether each ledger, as exported, holds under the keys that the other node knows it by. */
export async function bothVerify({ nodes }: Rig): Promise<boolean> {
  const { migration, police } = nodes;
  const [one, other] = [migration.facts.configFile, police.facts.configFile];
  const verdicts = await Promise.all([verifyLedger(one, other), verifyLedger(other, one)]);
  return verdicts.every(({ verified, cosigned }) => verified && cosigned);
}
