// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { LiveEvent } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { legalDay } from '@samsyn/terms';
import { streamSSE } from 'hono/streaming';
import { takesNoteOfStops } from '../act/takes-note-of-stops.ts';
import { sessionStands } from '../identity/find-session.ts';
import { endSession } from '../identity/sessions.ts';
import type { NodeCookies } from './cookies.ts';
import type { Door } from './mount.ts';
import { eventsOf } from './events-of.ts';
import type { OfficerContext } from './officer-context.ts';

const keepAliveMs = 15_000;

function mountLiveEvents(door: Door, context: OfficerContext): void {
  door.mountRaw(routes.liveEvents, async ({ officer, session, raw }) =>
    streamSSE(raw, async (stream) => {
      const tell = async (event: LiveEvent) =>
        stream.writeSSE({ event: event.kind, data: JSON.stringify(event) });
      const stands = async () => sessionStands(context, session).catch(() => false);
      const unlisten = context.live.listen((change) => {
        void eventsOf(context, officer, change)
          .then(async (events) => {
            if (events.length === 0) return;
            if (!(await stands())) return stream.close();
            for (const event of events) await tell(event);
          })
          .catch(() => stream.close());
      });
      stream.onAbort(unlisten);
      await tell({ kind: 'worklist-changed' });
      while (!stream.aborted && !stream.closed) {
        await stream.sleep(keepAliveMs);
        if (!(await stands())) break;
        await stream.write(': still here\n\n');
      }
      unlisten();
    }),
  );
}

/** The session, the catalogue and live updates. */
export function mountNode(door: Door, context: OfficerContext, cookies: NodeCookies): void {
  door.mount(routes.getSession, async ({ officer, session }) => ({
    authority: context.own.authority,
    units: [...context.own.unitNames],
    otherAuthority: context.peer.authority,
    officer: {
      officerId: officer.officerId,
      name: officer.name,
      unit: officer.unit,
      roles: [...officer.roles],
      demonstration: officer.demonstration,
    },
    readsAgreements: hasRight(officer.roles, 'read-agreements'),
    readsKeys: hasRight(officer.roles, 'read-keys'),
    readsDelivery:
      hasRight(officer.roles, 'read-cases') || hasRight(officer.roles, 'read-delivery'),
    reviewsAccess: hasRight(officer.roles, 'review-access'),
    releasesOfficers: hasRight(officer.roles, 'release-officers'),
    takesNoteOfStops: takesNoteOfStops(officer),
    readsLedgerAlarms: hasRight(officer.roles, 'read-ledger-alarms'),
    csrfToken: session.csrfToken,
    lawDate: legalDay(context.clock()),
    version: context.version,
  }));
  door.mount(routes.signOut, async ({ session, raw }) => {
    await endSession(context, session);
    cookies.endSession(raw);
    return { signedOut: true as const, leaveBy: await context.signIn.leaveBy() };
  });
  door.mount(routes.signOutEverywhere, async ({ session, raw }) => {
    await endSession(context, session, 'everywhere');
    cookies.endSession(raw);
    return { signedOut: true as const, leaveBy: await context.signIn.leaveBy() };
  });
  door.mount(routes.getCatalogue, async () => ({
    hash: context.lawbook.catalogueHash,
    items: [...context.lawbook.catalogue.items.values()],
  }));
  mountLiveEvents(door, context);
}
