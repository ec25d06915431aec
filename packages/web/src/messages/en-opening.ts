// SPDX-License-Identifier: EUPL-1.2
import type { OpeningWords } from './sv-opening.ts';

export const enOpening: OpeningWords = {
  title: 'Open the case',
  intro:
    'The person’s identity is protected. Name, address and documents are shown when you have stated why you need them. The reason is recorded and reviewed.',
  reason: 'Reason',
  reasonHint: (least) => `At least ${least} characters. No personal data.`,
  reasonMissing: (least) => `Write the reason, at least ${least} characters.`,
  button: 'Open',
  opened: 'The case is open until you sign out.',
  locks: 'Locked-out users',
  locksIntro:
    'A user is locked out after repeated attempts that were refused. Find out why before you lift the lock. Stops can be acknowledged in spite of it.',
  noLocks: 'Nobody is locked out.',
  officer: (name, unit) => `${name}, ${unit}`,
  refusals: (count) => `${count} refused attempts`,
  since: 'Locked out',
  release: 'Lift the lock',
  released: 'The lock is lifted.',
};
