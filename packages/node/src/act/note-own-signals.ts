// SPDX-License-Identifier: EUPL-1.2
import type { EntryId } from '@samsyn/terms';
import type { Ledger, Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { loadCase } from '../case/load-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import type { Officer } from '../identity/officer.ts';
import { loadSignals } from '../stop/load-signals.ts';
import { watchSignals } from '../stop/watch-signals.ts';
import { keepAcknowledgement } from './keep-acknowledgement.ts';

/**
 * Who places a stop, or ends one, has thereby taken note of it for the authority; what others here
 * have still to take note of, after this act, is watched.
 */
export async function noteOwnSignals(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  officer: Officer,
  found: LoadedCase,
  told: readonly EntryId[],
): Promise<void> {
  for (const { signalId } of await loadSignals(context, tx, found)) {
    if (!told.includes(signalId)) continue;
    await keepAcknowledgement(context, tx, ledger, officer, await loadCase(tx, found.caseId), {
      signalId,
      party: 'authority',
    });
  }
  const after = await loadCase(tx, found.caseId);
  await watchSignals(context, tx, after, await loadSignals(context, tx, after));
}
