// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { departureReceipt } from '../departure/departure-receipt.ts';
import { exportAlert } from '../departure/export-alert.ts';
import { linkPerson } from '../departure/link-person.ts';
import { viewIdentity } from '../departure/view-identity.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** What comes of a journey, and who the person is said to be. */
export function mountDeparture(door: Door, context: OfficerContext): void {
  door.mount(routes.getDepartureReceipt, async ({ officer, params }) =>
    departureReceipt(context, officer, params.caseId),
  );
  door.mount(routes.exportAlert, async ({ officer, params }) =>
    exportAlert(context, officer, params.caseId),
  );
  door.mount(routes.getIdentity, async ({ officer, params }) =>
    viewIdentity(context, officer, params.caseId),
  );
  door.mount(routes.linkPerson, async ({ officer, params, body }) => {
    await linkPerson(context, officer, params.caseId, body);
    return viewIdentity(context, officer, params.caseId);
  });
}
