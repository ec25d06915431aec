// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/**
 * Why the two nodes differ on something that they have exchanged, as far as one of them can tell. A
 * probable cause, never a finding about a person.
 */
export const DifferenceCause = z.enum([
  /** They have it, and their receipt has not come here: it is on its way. */
  'on-its-way',
  /** Ours, receipted, and they hold nothing as new as it: restored from an older backup. */
  'lost-there',
  /** Ours, receipted, and they hold later ones of the same sequence: one is gone from the middle. */
  'gap-there',
  /** Theirs, receipted by us, and we hold nothing as new as it. */
  'lost-here',
  /** Theirs, receipted by us, and we hold later ones of the same sequence. */
  'gap-here',
  /** We hold it, and they have no record of having sent it. */
  'unknown-there',
  /** They hold it as ours, and we have no record of having sent it. */
  'unknown-here',
  /** We took it back, and they hold it all the same. */
  'withdrawn',
  'other-bytes',
  'other-result',
  /** The values told of an item are not those that are held where they were told. */
  'other-entries',
]);
export type DifferenceCause = z.infer<typeof DifferenceCause>;

/** What came of a difference in the run that found it. */
export const DifferenceHealing = z.enum([
  'nothing-to-do',
  /** It did not get through this time; the next run finds it again. */
  'later',
  /** Ours: the same sealed bytes are posted again, after being assessed again. */
  'posted-again',
  /** Theirs: the other authority was asked to post it again, by the same walk. */
  'asked-again',
  /** The law or the case has changed, or it is no matter of posting: an officer decides. */
  'needs-officer',
  /** Our own sequences go on after the number that they hold, so that none is used twice. */
  'numbers-raised',
]);
export type DifferenceHealing = z.infer<typeof DifferenceHealing>;
