// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { decisionTable, lawOn, provisionOn, timelineOf } from '@samsyn/lawbook';
import { type PlainDate, legalDay } from '@samsyn/terms';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** The law itself, for anyone who is signed in. It says nothing of a person. */
export function mountLaw(door: Door, { lawbook, clock }: OfficerContext): void {
  const dayOf = (on: PlainDate | undefined): PlainDate => on ?? legalDay(clock());

  door.mount(routes.getLaw, async ({ params }) => lawOn(lawbook, dayOf(params.on)));
  door.mount(routes.getLawTimeline, async () => timelineOf(lawbook));
  door.mount(routes.getProvision, async ({ params }) =>
    provisionOn(lawbook, params.ruleId, dayOf(params.on)),
  );
  door.mount(routes.getDecisionTable, async ({ params }) =>
    decisionTable(lawbook, params.ruleId, dayOf(params.on)),
  );
}
