// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { confirmAnnouncement, refuseAnnouncement } from '../keys/answer-announcement.ts';
import { keysView } from '../keys/keys-view.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** The keys of both authorities. Each act answers with how everything then stands. */
export function mountKeys(door: Door, context: OfficerContext): void {
  door.mount(routes.getKeys, async ({ officer }) => keysView(context, officer));
  door.mount(routes.confirmKeys, async ({ officer, params, body }) => {
    await confirmAnnouncement(context, officer, params.announcementId, body.fingerprint);
    return keysView(context, officer);
  });
  door.mount(routes.refuseKeys, async ({ officer, params, body }) => {
    await refuseAnnouncement(context, officer, params.announcementId, body.reasons);
    return keysView(context, officer);
  });
}
