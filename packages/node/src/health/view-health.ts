// SPDX-License-Identifier: EUPL-1.2
import type { HealthView } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { Officer } from '../identity/officer.ts';
import type { HealthContext } from './health-context.ts';
import { readHealth } from './read-health.ts';

/**
 * How the node is, for those who keep it running.
 * @throws SamsynError `access.forbidden`
 */
export async function viewHealth(context: HealthContext, officer: Officer): Promise<HealthView> {
  if (!hasRight(officer.roles, 'read-health'))
    throw new SamsynError('access.forbidden', 'your role does not keep the node running');
  return readHealth(context);
}
