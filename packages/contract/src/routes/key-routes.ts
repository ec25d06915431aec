// SPDX-License-Identifier: EUPL-1.2
import { ActId } from '@samsyn/terms';
import { z } from 'zod';
import { ConfirmKeys, KeysView, RefuseKeys } from '../keys-view.ts';
import { acts, none, reads } from '../route-builders.ts';

const announcement = z.strictObject({ announcementId: ActId });

export const getKeys = reads({
  id: 'getKeys',
  path: '/api/keys',
  summary: 'The keys of both authorities, each with its time, and new ones that wait',
  params: none,
  answer: KeysView,
});
export const confirmKeys = acts({
  id: 'confirmKeys',
  path: '/api/key-announcements/{announcementId}/confirm',
  summary: 'Compare new keys with the fingerprint told by other means; the second officer accepts',
  params: announcement,
  body: ConfirmKeys,
  answer: KeysView,
});
export const refuseKeys = acts({
  id: 'refuseKeys',
  path: '/api/key-announcements/{announcementId}/refuse',
  summary: 'Refuse new keys of the other authority, with reasons',
  params: announcement,
  body: RefuseKeys,
  answer: KeysView,
});
