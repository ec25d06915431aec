// SPDX-License-Identifier: EUPL-1.2
import { GateReason } from '@samsyn/terms';
import type { GateObstacle, ItemEntry } from '@samsyn/terms';
import { gateWords } from './gate-words.ts';
import type { GateSituation, Readiness } from './gate-situation.ts';

type Check = (situation: GateSituation) => boolean;

const lacks = (readiness: Readiness): boolean => readiness === 'missing' || readiness === 'unknown';

/** Each obstacle, and when it is there. What is unknown is an obstacle. */
const isThere: Readonly<Record<GateReason, Check>> = {
  'no-answer': ({ answer }) => answer.kind === 'none',
  'answer-incomplete': ({ answer }) => answer.kind === 'answered' && !answer.whole,
  'stop-stands': ({ answer, ownStops }) =>
    ownStops.length > 0 || (answer.kind === 'answered' && answer.stops.length > 0),
  'stop-unclear': ({ unclearEnds }) => unclearEnds,
  'matter-pending': ({ answer }) => answer.kind === 'answered' && answer.matterPending,
  'not-competent': ({ competence }) => competence !== 'holds',
  'no-decision-document': ({ decisionDocument }) => !decisionDocument,
  'not-enforceable': ({ enforceable }) => enforceable !== 'yes',
  'decision-not-alive': ({ alive }) => alive !== 'yes',
  'fact-in-dispute': ({ disputed }) => disputed.length > 0,
  'journey-not-planned': ({ journeyPlanned }) => !journeyPlanned,
  'travel-document-missing': ({ travelDocument }) => lacks(travelDocument),
  'medical-check-missing': ({ medicalCheck }) => lacks(medicalCheck),
  'child-reception-missing': ({ childReception }) => lacks(childReception),
  'identity-not-told': ({ identityTold }) => lacks(identityTold),
  'counsel-not-told': ({ counselTold }) => lacks(counselTold),
  'transport-ground-missing': ({ transportGround }) => lacks(transportGround),
  'custody-ends-before-travel': ({ custodyPastTravel }) => lacks(custodyPastTravel),
};

/**
 * Every obstacle to the departure, in the order of the list; none of them can be overridden. An
 * empty list is the only `go`. `seen` are the entries that each was read from.
 */
export function checkGate(
  situation: GateSituation,
  seen: Partial<Record<GateReason, readonly ItemEntry[]>> = {},
): readonly GateObstacle[] {
  return GateReason.options
    .filter((reason) => isThere[reason](situation))
    .map((reason) => ({
      reason,
      ...gateWords[reason],
      basis: (seen[reason] ?? []).map(({ item, source, asOf, heldBy }) => {
        return { item, source, asOf, heldBy };
      }),
    }));
}
