// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { approveDelivered } from '../figures/approve-delivered.ts';
import { listFigureCases } from '../figures/list-figure-cases.ts';
import { receiveFigures } from '../figures/receive-figures.ts';
import { signOwnFigures } from '../figures/sign-own-figures.ts';
import { viewFigures } from '../figures/view-figures.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Figures of what happened: indicators, gaps, and the cases behind them. */
export function mountFigures(door: Door, context: OfficerContext): void {
  door.mount(routes.computeFigures, async ({ officer, body }) =>
    viewFigures(context, officer, body),
  );
  door.mount(routes.listFigureCases, async ({ officer, body }) =>
    listFigureCases(context, officer, body),
  );
  door.mount(routes.receiveFigures, async ({ officer, body }) =>
    receiveFigures(context, officer, body.signed),
  );
  door.mount(routes.signOwnFigures, async ({ officer, body }) =>
    signOwnFigures(context, officer, body),
  );
  door.mount(routes.approveReport, async ({ officer, body }) =>
    approveDelivered(context, officer, body),
  );
}
