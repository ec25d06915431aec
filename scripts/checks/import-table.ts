// SPDX-License-Identifier: EUPL-1.2

type Room = {
  /** Other rooms of this workspace that it may import. */
  readonly rooms: readonly string[];
  /** Packages from outside, and modules of Node, that it may import; `any` where it is no pure room. */
  readonly outside: readonly string[] | 'any';
};

const pure = ['lawbook', 'rules', 'casework', 'envelope', 'ledger', 'evidence', 'contract'];

/** Who may import whom: the table of ARCHITECTURE.md. A room that is not here may not exist. */
export const importTable: Readonly<Record<string, Room>> = {
  terms: { rooms: [], outside: ['zod'] },
  rules: { rooms: ['terms'], outside: [] },
  casework: { rooms: ['terms'], outside: [] },
  envelope: { rooms: ['terms'], outside: ['jose', 'hpke', 'zod'] },
  ledger: { rooms: ['terms'], outside: ['node:crypto'] },
  contract: { rooms: ['terms'], outside: ['zod'] },
  lawbook: {
    rooms: ['rules', 'terms'],
    outside: ['yaml', 'zod', 'node:fs', 'node:path', 'node:crypto'],
  },
  evidence: { rooms: ['envelope', 'ledger', 'rules', 'terms'], outside: ['zod'] },
  impact: { rooms: ['lawbook', 'rules', 'casework', 'terms'], outside: [] },
  report: { rooms: ['terms'], outside: ['zod', 'hyparquet-writer'] },
  node: { rooms: [...pure, 'impact', 'report', 'terms'], outside: 'any' },
  web: { rooms: ['terms', 'contract', 'evidence'], outside: 'any' },
  cli: { rooms: [...pure, 'impact', 'report', 'node', 'terms'], outside: 'any' },
  testbed: { rooms: [...pure, 'impact', 'report', 'node', 'cli', 'web', 'terms'], outside: 'any' },
};
