// SPDX-License-Identifier: EUPL-1.2
import { CaseId } from '@samsyn/terms';
import { z } from 'zod';
import { CustodyView, PlaceRequest, TransportOrder } from '../custody-view.ts';
import { acts, none, reads } from '../route-builders.ts';

export const getCustody = reads({
  id: 'getCustody',
  path: '/api/cases/{caseId}/custody',
  summary: 'The custody ledger of the person and the clocks of the case',
  params: z.strictObject({ caseId: CaseId }),
  answer: CustodyView,
});

export const noteAlarm = acts({
  id: 'noteAlarm',
  path: '/api/cases/{caseId}/alarms/{alarmId}/note',
  summary: 'Take note of an alarm of a clock, by name',
  params: z.strictObject({ caseId: CaseId, alarmId: z.uuid() }),
  body: none,
  answer: CustodyView,
});

export const listPlaceRequests = reads({
  id: 'listPlaceRequests',
  path: '/api/place-requests',
  summary: "Requests for detention places in the officer's cases",
  params: none,
  answer: z.strictObject({ requests: z.array(PlaceRequest) }),
});

export const listTransportOrders = reads({
  id: 'listTransportOrders',
  path: '/api/transport-orders',
  summary: 'Transport orders that stand, for the carrier: by case number, with the needs alone',
  params: none,
  answer: z.strictObject({
    orders: z.array(TransportOrder),
    more: z.boolean().describe('there are older orders than those looked through'),
  }),
});
