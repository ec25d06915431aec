// SPDX-License-Identifier: EUPL-1.2
import { CatalogueItem } from '@samsyn/terms';
import { z } from 'zod';
import { LedgerAlarmView } from '../ledger-alarm-view.ts';
import { none, reads } from '../route-builders.ts';

export const getCatalogue = reads({
  id: 'getCatalogue',
  path: '/api/catalogue',
  summary: 'The items of the agreement, with labels and fields',
  params: none,
  answer: z.strictObject({ hash: z.string(), items: z.array(CatalogueItem) }),
});
export const liveEvents = reads({
  id: 'liveEvents',
  path: '/api/events',
  summary: 'Server-sent events: that something changed (LiveEvent), never what',
  params: none,
  answer: z.any(),
  media: 'events',
});
export const exportLedger = reads({
  id: 'exportLedger',
  path: '/api/ledger/export',
  summary: 'The ledger as a file to verify elsewhere (oversight)',
  params: none,
  answer: z.any(),
  media: 'bytes',
});
export const getLedgerAlarms = reads({
  id: 'getLedgerAlarms',
  path: '/api/ledger/alarms',
  summary: 'Split views of either ledger that stand (administration, oversight)',
  params: none,
  answer: z.strictObject({ alarms: z.array(LedgerAlarmView) }),
});
