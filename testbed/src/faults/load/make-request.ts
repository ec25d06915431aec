// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { persist } from '../persist.ts';
import type { LoadContext } from './load-context.ts';
import { sendDisclosure } from './send-disclosure.ts';

const need = 'Behövs för att planera resan så att den inte skadar personen.';

/** The police asks for one item by itself; what the law says must be answered is answered. */
export async function makeRequest(
  context: LoadContext,
  caseId: CaseId,
  item: string,
): Promise<boolean> {
  const desk = context.desks.police;
  const { requestId } = await persist('a question', () =>
    desk.ask((officer) =>
      officer.call(routes.askIndividually, {
        params: { caseId },
        body: { item: ItemId.parse(item), need },
      }),
    ),
  );
  const { disclosureId } = await persist('a request', () =>
    desk.ask((officer) => officer.call(routes.proposeRequest, { params: { requestId }, body: {} })),
  );
  const order = { from: 'police', caseId, what: 'request', token: null } as const;
  return sendDisclosure(context, desk, disclosureId, order);
}
