// SPDX-License-Identifier: EUPL-1.2
import { CaseId, EntryId, limits } from '@samsyn/terms';
import { z } from 'zod';
import { acts, none, reads } from '../route-builders.ts';
import { StopHistoryPage, StopsOf } from '../stop-history-view.ts';
import {
  AwaitingStop,
  CourtDecisionView,
  IncomingCourtDecision,
  MeasureStop,
  RegisterCourtDecision,
  StopView,
} from '../stop-view.ts';

const stops = z.strictObject({ stops: z.array(MeasureStop) });

export const acknowledgeStop = acts({
  id: 'acknowledgeStop',
  path: '/api/cases/{caseId}/stops/{stopId}/acknowledgement',
  summary: 'Say that a stop has reached an officer of this authority',
  params: z.strictObject({ caseId: CaseId, stopId: EntryId }),
  body: none,
  answer: z.strictObject({ stops: z.array(StopView) }),
});

export const listAwaitingStops = reads({
  id: 'listAwaitingStops',
  path: '/api/awaiting-stops',
  summary: 'The stops that wait for the word of whoever is signed in, longest waiting first',
  params: none,
  answer: z.strictObject({ stops: z.array(AwaitingStop) }),
});

export const listStops = acts({
  id: 'listStops',
  path: '/api/stops/list',
  summary: "The history of stops in the officer's cases, what was known last standing first",
  params: none,
  body: z.strictObject({
    of: StopsOf.default('all'),
    after: z.string().max(200).nullable().default(null),
  }),
  answer: StopHistoryPage,
});

export const listMeasureStops = reads({
  id: 'listMeasureStops',
  path: '/api/measure-stops',
  summary: 'The stops that a custodian or a carrier must take note of',
  params: none,
  answer: stops,
});

export const acknowledgeMeasureStop = acts({
  id: 'acknowledgeMeasureStop',
  path: '/api/measure-stops/{stopId}/acknowledgement',
  summary: 'Say that a stop has reached whoever carries out the measure',
  params: z.strictObject({ stopId: EntryId }),
  body: none,
  answer: stops,
});

export const registerCourtDecision = acts({
  id: 'registerCourtDecision',
  path: '/api/court-decisions',
  summary: 'Register what a court has decided; whoever must know is told at once',
  params: none,
  body: RegisterCourtDecision,
  answer: CourtDecisionView,
  bodyBytesMax: limits.entryBodyBytesMax,
  status: 201,
});

export const listCourtDecisions = reads({
  id: 'listCourtDecisions',
  path: '/api/court-decisions',
  summary: 'Registered decisions of courts that are watched, and whom each has not reached',
  params: none,
  answer: z.strictObject({ decisions: z.array(CourtDecisionView) }),
});

export const listIncomingCourtDecisions = reads({
  id: 'listIncomingCourtDecisions',
  path: '/api/incoming-court-decisions',
  summary: 'Decisions of courts told by the other authority, and whom here each has not reached',
  params: none,
  answer: z.strictObject({ decisions: z.array(IncomingCourtDecision) }),
});

export const closeCourtDecision = acts({
  id: 'closeCourtDecision',
  path: '/api/court-decisions/{decisionId}/closing',
  summary: 'End the watch of a registered decision, once everyone has taken note of it',
  params: z.strictObject({ decisionId: EntryId }),
  body: none,
  answer: z.strictObject({ decisions: z.array(CourtDecisionView) }),
});
