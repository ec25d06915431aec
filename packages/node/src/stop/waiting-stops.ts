// SPDX-License-Identifier: EUPL-1.2
import type { WorklistDue } from '@samsyn/contract';
import { Instant, legalDay } from '@samsyn/terms';
import type { EntryId } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { Officer } from '../identity/officer.ts';
import { waitingSignals } from './waiting-signals.ts';
import type { WaitingSignal } from './waiting-signals.ts';
import { raisedNextAt } from './watch-signals.ts';

export interface WaitingStop {
  readonly kind: 'acknowledge-stop';
  readonly caseId: string;
  readonly number: string;
  readonly since: string;
  readonly stopId: EntryId;
  readonly due: WorklistDue;
}

/** The stop is raised to more officers then, unless one has acknowledged it before. */
function raisedThen({ since, raisedAt, found }: WaitingSignal): WorklistDue {
  const from = Instant.parse(raisedAt ?? since);
  const at = raisedNextAt(from, found.entries, raisedAt === null ? 0 : 1);
  return { on: legalDay(at), at, source: 'stop-raised' };
}

/** The stops that wait for an officer's word, as they stand on the list of work. */
export async function waitingStops(
  context: CaseContext,
  officer: Officer,
): Promise<readonly WaitingStop[]> {
  const waiting = await waitingSignals(context, officer);
  return waiting.map((one) => ({
    kind: 'acknowledge-stop',
    caseId: one.found.caseId,
    number: one.found.number,
    since: one.since,
    stopId: one.signal.signalId,
    due: raisedThen(one),
  }));
}
