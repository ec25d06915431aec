// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { exceptItem, liftException, viewExceptions } from '../extract/except-item.ts';
import { listRecipients } from '../extract/list-recipients.ts';
import { makeExtract } from '../extract/make-extract.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** What the person herself is told, what is kept from her, and who has been given what. */
export function mountExtracts(door: Door, context: OfficerContext): void {
  door.mount(routes.makeExtract, async ({ officer, body }) => makeExtract(context, officer, body));
  door.mount(routes.listRecipients, async ({ officer, body }) =>
    listRecipients(context, officer, body),
  );
  door.mount(routes.listExceptions, async ({ officer, params }) =>
    viewExceptions(context, officer, params.caseId),
  );
  door.mount(routes.exceptItem, async ({ officer, params, body }) =>
    exceptItem(context, officer, params.caseId, body),
  );
  door.mount(routes.liftException, async ({ officer, params, body }) =>
    liftException(context, officer, params.caseId, body),
  );
}
