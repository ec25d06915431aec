// SPDX-License-Identifier: EUPL-1.2
import type {
  DecisionState,
  LifeEvent,
  MigrationCaseState,
  PlainDate,
  PoliceCaseState,
  Stop,
  TransportState,
} from '@samsyn/terms';
import { decisionState } from './decision-state.ts';
import { runMachine } from './machine.ts';
import type { Folded } from './machine.ts';
import { migrationCase } from './migration-case.ts';
import { policeCase } from './police-case.ts';
import { transport } from './transport.ts';

/** Where everything in the life of a case stands, each a fold over the same events. */
export interface CaseLife {
  readonly events: readonly LifeEvent[];
  /** Events that are told to happen after the day asked: they count for nothing until then. */
  readonly ahead: readonly LifeEvent[];
  readonly decision: Folded<DecisionState>;
  readonly migrationCase: Folded<MigrationCaseState>;
  readonly policeCase: Folded<PoliceCaseState>;
  readonly transport: Folded<TransportState>;
}

/** Folds events that stand in order, as of a day. The same events give the same life anywhere. */
export function caseLife(
  told: readonly LifeEvent[],
  stops: readonly Stop[],
  on: PlainDate,
): CaseLife {
  const events = told.filter(({ happenedOn }) => happenedOn <= on);
  return {
    events,
    ahead: told.filter(({ happenedOn }) => happenedOn > on),
    decision: decisionState(events, stops),
    migrationCase: runMachine(migrationCase, events),
    policeCase: runMachine(policeCase, events),
    transport: runMachine(transport, events),
  };
}
