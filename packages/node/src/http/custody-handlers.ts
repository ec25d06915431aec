// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { listPlaceRequests } from '../custody/list-place-requests.ts';
import { listTransportOrders } from '../custody/list-transport-orders.ts';
import { noteAlarm } from '../custody/note-alarm.ts';
import { viewCustody } from '../custody/view-custody.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Custody and clocks of a case, and the requests for detention places. */
export function mountCustody(door: Door, context: OfficerContext): void {
  door.mount(routes.getCustody, async ({ officer, params }) =>
    viewCustody(context, officer, params.caseId),
  );
  door.mount(routes.noteAlarm, async ({ officer, params }) => {
    await noteAlarm(context, officer, params.caseId, params.alarmId);
    return viewCustody(context, officer, params.caseId);
  });
  door.mount(routes.listPlaceRequests, async ({ officer }) => ({
    requests: await listPlaceRequests(context, officer),
  }));
  door.mount(routes.listTransportOrders, async ({ officer }) =>
    listTransportOrders(context, officer),
  );
}
