// SPDX-License-Identifier: EUPL-1.2
import type { LifeEventKind, TransportState } from '@samsyn/terms';
import type { Machine } from './machine.ts';

type Row = Partial<Record<LifeEventKind, TransportState>>;

const begun: Row = {
  'transport-ordered': 'ordered',
  'transport-changed': 'ordered',
  'transport-cancelled': 'cancelled',
  'transport-answered': 'answered',
  'transport-ended': 'ended',
};

/** A transport by the Prison and Probation Service: the order, its answer and what came of it. */
export const transport: Machine<TransportState> = {
  first: 'none',
  after: {
    none: { 'transport-ordered': 'ordered' },
    ordered: begun,
    answered: begun,
    ended: { 'transport-ordered': 'ordered', 'transport-ended': 'ended' },
    cancelled: { 'transport-ordered': 'ordered', 'transport-cancelled': 'cancelled' },
  },
};
