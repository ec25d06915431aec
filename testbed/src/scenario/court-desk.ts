// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CourtDecisionView, RegisterCourtDecision } from '@samsyn/contract';
import { instantAfter, instantOf, legalDay } from '@samsyn/terms';
import { signIn } from '../officer/officer-client.ts';
import type { Exchange } from './exchange.ts';

/** A decision of a court that came this long before the desk registers it, now. */
export async function registerAtDesk(
  { testbed }: Pick<Exchange, 'testbed'>,
  given: Pick<RegisterCourtDecision, 'dossier' | 'courtCase' | 'kind'>,
  lateByMs = 0,
): Promise<CourtDecisionView> {
  const desk = await signIn(testbed.nodes.migration.url, 'mv-court-desk');
  const receivedAt = instantAfter(instantOf(Date.now()), -lateByMs);
  const decidedOn = legalDay(receivedAt);
  return desk.call(routes.registerCourtDecision, {
    params: {},
    body: { ...given, court: 'Migrationsdomstolen i Provinge', decidedOn, receivedAt },
  });
}
