// SPDX-License-Identifier: EUPL-1.2
import type { LifeEventKind, PoliceCaseState } from '@samsyn/terms';
import type { Machine } from './machine.ts';

type Row = Partial<Record<LifeEventKind, PoliceCaseState>>;

/** What can come at any time while the case is worked on. */
const working: Row = {
  'wanted-issued': 'searching',
  'person-absconded': 'searching',
  'wanted-withdrawn': 'located',
  'person-located': 'located',
  'custody-started': 'in-custody',
  'custody-ended': 'located',
  'travel-booked': 'booked',
  'travel-cancelled': 'located',
  'return-asked': 'return-asked',
  'handover-accepted': 'accepted',
  'handover-received': 'received',
  'handover-returned': 'returned',
  'travel-started': 'travelling',
  'departure-confirmed': 'executed',
  'case-closed': 'closed',
};

/** The enforcement case at the Police, from its receipt until the journey is done or it goes back. */
export const policeCase: Machine<PoliceCaseState> = {
  first: 'none',
  after: {
    // Before a case is received the Police may hold a person on a decision of their own.
    none: working,
    received: working,
    accepted: { ...working, 'handover-received': 'accepted' },
    'return-asked': {
      ...working,
      'handover-answered': 'received',
      'handover-received': 'return-asked',
    },
    searching: { ...working, 'custody-ended': 'searching', 'handover-accepted': 'searching' },
    located: { ...working, 'handover-accepted': 'located' },
    'in-custody': {
      ...working,
      'wanted-withdrawn': 'in-custody',
      'person-located': 'in-custody',
      'handover-accepted': 'in-custody',
    },
    booked: {
      ...working,
      'wanted-withdrawn': 'booked',
      'person-located': 'booked',
      'custody-started': 'booked',
      'custody-ended': 'booked',
      'handover-accepted': 'booked',
    },
    travelling: {
      'travel-aborted': 'aborted',
      'travel-started': 'travelling',
      'custody-ended': 'travelling',
      'departure-confirmed': 'executed',
      'case-closed': 'closed',
    },
    aborted: { ...working, 'travel-aborted': 'aborted' },
    executed: {
      'travel-aborted': 'aborted',
      'departure-confirmed': 'executed',
      'wanted-withdrawn': 'executed',
      'custody-ended': 'executed',
      'case-closed': 'closed',
    },
    returned: { 'handover-received': 'received', 'handover-returned': 'returned' },
    closed: { 'case-closed': 'closed', 'wanted-withdrawn': 'closed', 'custody-ended': 'closed' },
  },
};
