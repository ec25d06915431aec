// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { Hono } from 'hono';
import { mountAccess } from './access-handlers.ts';
import { mountActs } from './act-handlers.ts';
import { mountAgreements } from './agreement-handlers.ts';
import { browserGuards, keptNowhere } from './answer-headers.ts';
import { mountArchive } from './archive-handlers.ts';
import { mountAuth } from './auth-routes.ts';
import { mountCases } from './case-handlers.ts';
import { nodeCookies } from './cookies.ts';
import { mountCustody } from './custody-handlers.ts';
import { mountDelivery } from './delivery-handlers.ts';
import { mountDeparture } from './departure-handlers.ts';
import { mountDisclosures } from './disclosure-handlers.ts';
import { mountDocuments } from './document-handlers.ts';
import { mountEvidence } from './evidence-handlers.ts';
import { mountExtracts } from './extract-handlers.ts';
import { guardRequest } from './guard-request.ts';
import { mountGate } from './gate-handlers.ts';
import { mountInterfaceDocs } from './interface-docs.ts';
import { mountJudgments } from './judgment-handlers.ts';
import { mountKeys } from './key-handlers.ts';
import { mountLaw } from './law-handlers.ts';
import { mountLedger } from './ledger-handlers.ts';
import { Door } from './mount.ts';
import { mountNode } from './node-handlers.ts';
import type { OfficerContext } from './officer-context.ts';
import { codedError, problemResponse } from './problem-response.ts';
import { mountOutward } from './outward-handlers.ts';
import { mountReconciliation } from './reconciliation-handlers.ts';
import { mountRecords } from './record-handlers.ts';
import { mountScreens } from './screens.ts';
import { mountStops } from './stop-handlers.ts';

/** The officers' side of a node: sign-in, the interface of the contract, the screens. */
export function officerApp(context: OfficerContext): Hono {
  const app = new Hono();
  app.use(browserGuards(context.publicUrl));
  app.use(keptNowhere);
  app.use(guardRequest);
  app.onError((error) => {
    const coded = codedError(error);
    if (coded.code === 'runtime.internal') context.log.error({ fault: error.name }, 'unforeseen');
    return problemResponse(coded);
  });
  const cookies = nodeCookies(context.own.authority.id, context.publicUrl);
  const door = new Door(app, context, cookies);
  mountAuth(app, door, context, cookies);
  mountAccess(door, context);
  mountActs(door, context);
  mountAgreements(door, context);
  mountArchive(door, context);
  mountCases(door, context);
  mountCustody(door, context);
  mountDelivery(door, context);
  mountDeparture(door, context);
  mountDisclosures(door, context);
  mountDocuments(door, context);
  mountEvidence(door, context);
  mountExtracts(door, context);
  mountGate(door, context);
  mountJudgments(door, context);
  mountKeys(door, context);
  mountLaw(door, context);
  mountLedger(door, context);
  mountOutward(door, context);
  mountReconciliation(door, context);
  mountRecords(door, context);
  mountStops(door, context);
  mountNode(door, context, cookies);
  mountInterfaceDocs(app, door, context);
  mountScreens(app, door, context);
  app.notFound(async (c) => {
    await door.session(c);
    throw new SamsynError('input.not-found', 'there is nothing at this address', 'path');
  });
  return app;
}
