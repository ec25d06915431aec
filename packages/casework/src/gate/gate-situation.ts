// SPDX-License-Identifier: EUPL-1.2
import type { Stop } from '@samsyn/terms';
import type { Competence } from '../competence/competence.ts';

/** A fact that must be there for the journey; `unknown` counts as missing, `not-needed` passes. */
export type Readiness = 'there' | 'not-needed' | 'missing' | 'unknown';

/** What the other authority said when it was asked just now; `none` when no answer came in time. */
export type PeerAnswer =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'answered';
      /** Everything asked was answered by the law's own must; nothing waits for a judgment. */
      readonly whole: boolean;
      readonly stops: readonly Stop[];
      readonly matterPending: boolean;
    };

/** What is known at the moment of the check. Facts, never conclusions taken over from a register. */
export interface GateSituation {
  readonly answer: PeerAnswer;
  readonly ownStops: readonly Stop[];
  readonly unclearEnds: boolean;
  readonly competence: Competence;
  readonly decisionDocument: boolean;
  readonly enforceable: 'yes' | 'no' | 'unknown';
  readonly alive: 'yes' | 'no' | 'unknown';
  /** Facts that the two authorities, or two sources, tell differently. */
  readonly disputed: readonly string[];
  readonly journeyPlanned: boolean;
  readonly travelDocument: Readiness;
  readonly medicalCheck: Readiness;
  readonly childReception: Readiness;
  readonly identityTold: Readiness;
  readonly counselTold: Readiness;
  readonly transportGround: Readiness;
  /** Whether the ground of the custody reaches past the journey; `not-needed` without custody. */
  readonly custodyPastTravel: Readiness;
}
