// SPDX-License-Identifier: EUPL-1.2
import { checkGate } from '@samsyn/casework';
import { EntryId, ItemId, PlainDate } from '@samsyn/terms';
import type { Stop } from '@samsyn/terms';
import type { NodeState } from './protocol-state.ts';

function stop(number: number): Stop {
  return {
    stopId: EntryId.parse(`00000000-0000-7000-8000-${String(number).padStart(12, '0')}`),
    kind: 'inhibition',
    item: ItemId.parse('stay-status'),
    since: PlainDate.parse('2026-03-01'),
    reach: { kind: 'all-decisions' },
  };
}

/** The product's own gate on what the model varies, with everything else in order. */
export function gateLetsGo(police: NodeState, answered: readonly number[]): boolean {
  const obstacles = checkGate({
    answer: { kind: 'answered', whole: true, stops: answered.map(stop), matterPending: false },
    ownStops: police.stops.map(stop),
    unclearEnds: false,
    competence: police.competence,
    decisionDocument: true,
    enforceable: 'yes',
    alive: 'yes',
    disputed: [],
    journeyPlanned: true,
    travelDocument: 'there',
    medicalCheck: 'there',
    childReception: 'not-needed',
    identityTold: 'not-needed',
    counselTold: 'there',
    transportGround: 'there',
    custodyPastTravel: 'not-needed',
  });
  return obstacles.length === 0;
}
