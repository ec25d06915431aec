// SPDX-License-Identifier: EUPL-1.2
import { HealthView } from '../health-view.ts';
import { none, reads } from '../route-builders.ts';

export const getHealth = reads({
  id: 'getHealth',
  path: '/api/health',
  summary: 'What the running of the node rests on, each with its age (administration)',
  params: none,
  answer: HealthView,
});
