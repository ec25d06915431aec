// SPDX-License-Identifier: EUPL-1.2
import type { LifeEventKind, MigrationCaseState } from '@samsyn/terms';
import type { Machine } from './machine.ts';

type Row = Partial<Record<LifeEventKind, MigrationCaseState>>;

const ends: Row = { 'departure-confirmed': 'departed', 'case-closed': 'closed' };
const onward: Row = {
  ...ends,
  'handover-decided': 'handover-decided',
  'handover-received': 'with-police',
};
const working: Row = {
  ...onward,
  'talk-held': 'talk-held',
  'period-started': 'period-running',
  'period-extended': 'period-running',
};

/** Events that change nothing in a state and are in place all the same. */
function staying(state: MigrationCaseState, kinds: readonly LifeEventKind[]): Row {
  return Object.fromEntries(kinds.map((kind) => [kind, state]));
}

/** The return case at the Migration Agency, from the decision until it is with the Police or over. */
export const migrationCase: Machine<MigrationCaseState> = {
  first: 'none',
  after: {
    none: { ...working, 'decision-issued': 'opened' },
    opened: { ...working, 'decision-issued': 'opened' },
    'talk-held': { ...working, 'decision-issued': 'talk-held' },
    'period-running': {
      ...working,
      'talk-held': 'period-running',
      'period-suspended': 'period-suspended',
      'period-expired': 'period-expired',
    },
    'period-suspended': {
      ...onward,
      'talk-held': 'period-suspended',
      'period-resumed': 'period-running',
      'period-extended': 'period-suspended',
      'period-expired': 'period-expired',
    },
    'period-expired': { ...working, 'talk-held': 'period-expired' },
    'handover-decided': { ...onward, 'talk-held': 'handover-decided' },
    'with-police': {
      ...ends,
      ...staying('with-police', [
        'decision-issued',
        'talk-held',
        'period-started',
        'period-extended',
        'period-suspended',
        'period-resumed',
        'period-expired',
        'handover-received',
      ]),
      'handover-returned': 'opened',
    },
    departed: { 'departure-confirmed': 'departed', 'case-closed': 'closed' },
    closed: { 'case-closed': 'closed', 'departure-confirmed': 'closed' },
  },
};
