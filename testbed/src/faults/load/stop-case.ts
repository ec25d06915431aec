// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { PlainDate, SamsynError } from '@samsyn/terms';
import type { Act, CaseId } from '@samsyn/terms';
import { persist } from '../persist.ts';
import type { LoadContext } from './load-context.ts';
import { orderSent } from './order-sent.ts';

const since = PlainDate.parse('2026-11-20');
const source = { kind: 'decision', reference: 'DEMO-BESLUT' } as const;

function stopsSent({ messages }: CaseView): readonly string[] {
  return messages
    .filter(({ kind, direction }) => kind === 'stop' && direction === 'out')
    .map(({ messageId }) => messageId);
}

/** One act that tells of a stop or of its end: it is sent by itself. */
async function act(context: LoadContext, caseId: CaseId, done: Act, before: CaseView) {
  const desk = context.desks.migration;
  const params = { caseId };
  const known = new Set(stopsSent(before));
  const newest = (view: CaseView): string | undefined =>
    stopsSent(view).findLast((messageId) => !known.has(messageId));
  return orderSent(context, {
    from: 'migration',
    caseId,
    what: 'stop',
    token: null,
    attempt: async () => {
      const body = { act: done, source };
      const view = await desk.ask((officer) => officer.call(routes.performAct, { params, body }));
      const messageId = newest(view);
      if (messageId === undefined)
        throw new SamsynError('runtime.internal', 'a stop that was not sent', 'messages');
      return messageId;
    },
    look: async () => newest(await desk.ask((officer) => officer.call(routes.getCase, { params }))),
  });
}

/** The case as its officer at the authority that decides on stops sees it. */
async function seen(context: LoadContext, caseId: CaseId): Promise<CaseView> {
  const params = { caseId };
  return persist('a look', () =>
    context.desks.migration.ask((officer) => officer.call(routes.getCase, { params })),
  );
}

/** Enforcement is stopped, if it is not; otherwise the stop is ended. */
export async function stopOrRelease(context: LoadContext, caseId: CaseId): Promise<boolean> {
  const view = await seen(context, caseId);
  const standing = view.stops.find(({ what }) => what !== 'end' && what !== 'release');
  if (standing === undefined)
    return act(context, caseId, { act: 'place-stop', kind: 'inhibition', since }, view);
  const stop = standing.signalId;
  const end = { act: 'end-stop', stop, outcome: 'stay-lifted', endedOn: since } as const;
  return act(context, caseId, end, view);
}
