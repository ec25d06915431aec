// SPDX-License-Identifier: EUPL-1.2
import { lazyRouteComponent } from '@tanstack/react-router';

/** The screens of proposals and of the map of obstacles; each is fetched when it is first opened. */
export const proposalScreens = {
  list: lazyRouteComponent(() => import('./proposals-page.tsx'), 'ProposalsPage'),
  one: lazyRouteComponent(() => import('./proposal-page.tsx'), 'ProposalPage'),
  obstacles: lazyRouteComponent(() => import('./obstacles-page.tsx'), 'ObstaclesPage'),
};
