// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';

/**
 * How many requests of officers are worked on at a time: with all of them under way a message, a stop
 * and a job still find a connection to the database, where it has more than a handful.
 */
export function officersAtATime(poolMax: number): number {
  return Math.max(limits.officerRequestsUnderWayMin, poolMax - limits.connectionsLeftByOfficers);
}
