// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { archiveView } from '../archive/archive-view.ts';
import { decideErasure, proposeErasure } from '../archive/erase.ts';
import { placeHold, releaseHold } from '../archive/hold.ts';
import { bringBack, decideSeparation } from '../archive/separate.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Cases that have ended. Each act answers with how everything then stands. */
export function mountArchive(door: Door, context: OfficerContext): void {
  door.mount(routes.getArchive, async ({ officer }) => archiveView(context, officer));
  door.mount(routes.decideSeparation, async ({ officer, params, body }) => {
    await decideSeparation(context, officer, params.separationId, body);
    return archiveView(context, officer);
  });
  door.mount(routes.bringBack, async ({ officer, params, body }) => {
    await bringBack(context, officer, params.separationId, body.reasons);
    return archiveView(context, officer);
  });
  door.mount(routes.placeHold, async ({ officer, params, body }) => {
    await placeHold(context, officer, params.separationId, body);
    return archiveView(context, officer);
  });
  door.mount(routes.releaseHold, async ({ officer, params, body }) => {
    await releaseHold(context, officer, params.holdId, body.reasons);
    return archiveView(context, officer);
  });
  door.mount(routes.proposeErasure, async ({ officer, params, body }) => {
    await proposeErasure(context, officer, params.separationId, body);
    return archiveView(context, officer);
  });
  door.mount(routes.decideErasure, async ({ officer, params, body }) => {
    await decideErasure(context, officer, params.erasureId, body);
    return archiveView(context, officer);
  });
}
