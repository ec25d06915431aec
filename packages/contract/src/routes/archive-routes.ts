// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  ArchiveView,
  BringBack,
  DecideErasure,
  DecideSeparation,
  PlaceHold,
  ProposeErasure,
  ReleaseHold,
} from '../archive-view.ts';
import { acts, none, reads } from '../route-builders.ts';

const separation = z.strictObject({ separationId: z.uuid() });

export const getArchive = reads({
  id: 'getArchive',
  path: '/api/archive',
  summary: 'Cases that have ended: proposed to be set apart, and set apart',
  params: none,
  answer: ArchiveView,
});
export const decideSeparation = acts({
  id: 'decideSeparation',
  path: '/api/archive/{separationId}/decision',
  summary: 'Set a case that has ended apart from current work, or keep it, with reasons',
  params: separation,
  body: DecideSeparation,
  answer: ArchiveView,
});
export const bringBack = acts({
  id: 'bringBack',
  path: '/api/archive/{separationId}/return',
  summary: 'Bring a case that was set apart back into reach, with reasons',
  params: separation,
  body: BringBack,
  answer: ArchiveView,
});
export const placeHold = acts({
  id: 'placeHold',
  path: '/api/archive/{separationId}/holds',
  summary: 'Say why nothing of the case may be erased',
  params: separation,
  body: PlaceHold,
  answer: ArchiveView,
});
export const releaseHold = acts({
  id: 'releaseHold',
  path: '/api/archive/holds/{holdId}/release',
  summary: 'Say that what held the case is over, with reasons',
  params: z.strictObject({ holdId: z.uuid() }),
  body: ReleaseHold,
  answer: ArchiveView,
});
export const proposeErasure = acts({
  id: 'proposeErasure',
  path: '/api/archive/{separationId}/erasure',
  summary: 'Propose that the content of a case is erased, under a named regulation of the archives',
  params: separation,
  body: ProposeErasure,
  answer: ArchiveView,
});
export const decideErasure = acts({
  id: 'decideErasure',
  path: '/api/archive/erasures/{erasureId}/decision',
  summary: 'Decide on an erasure that another officer has proposed; what is erased is gone',
  params: z.strictObject({ erasureId: z.uuid() }),
  body: DecideErasure,
  answer: ArchiveView,
});
