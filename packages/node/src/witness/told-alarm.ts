// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

const note = z.string().min(1).max(10_000);

/** The evidence of a split view, as one node tells the other: both checkpoints as they were signed. */
export const ToldAlarm = z.strictObject({ kept: note, shown: note });
export type ToldAlarm = z.infer<typeof ToldAlarm>;
