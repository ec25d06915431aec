// SPDX-License-Identifier: EUPL-1.2
/** A table of a backup: its columns by name, with the types that PostgreSQL gives them. */
export interface KeptTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** The jobs that wait, which stand in a backup as a table of this name. */
export const jobsTable: KeptTable = {
  name: 'jobs (delivery)',
  columns: ['task', 'payload', 'queue', 'key', 'run_at'].map((name) => ({ name, type: 'text' })),
};
