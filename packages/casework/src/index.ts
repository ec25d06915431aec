// SPDX-License-Identifier: EUPL-1.2
export { caseFacts } from './case-facts.ts';
export type { CaseSituation } from './case-facts.ts';
export { caseState } from './case-state.ts';
export { decisionAlive } from './decision-alive.ts';
export { latestEntry } from './latest-entry.ts';
export { maskValue } from './mask-value.ts';
export type { MaskedValue } from './mask-value.ts';
export { hasRight } from './officer-rights.ts';
export type { Right } from './officer-rights.ts';
export { openActions } from './open-actions.ts';
export type { CaseWork } from './open-actions.ts';
export { nameFields, nameWords, personName } from './person-name.ts';
export { stayEverInForce, stayInForce } from './stay.ts';
export { stopItems, readStop } from './stops/read-stop.ts';
export { standingStops, stopsOn } from './stops/standing-stops.ts';
export type { StandingStops } from './stops/standing-stops.ts';
export type { StopEnd, StopSignal } from './stops/stop-signal.ts';
