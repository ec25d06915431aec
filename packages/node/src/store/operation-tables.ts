// SPDX-License-Identifier: EUPL-1.2

/** What operations decide about the node as a whole. */
export interface OperationTables {
  maintenance_turns: { turn_id: string; is_on: boolean; at: string };
}
