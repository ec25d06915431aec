// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from '../dates.ts';
import { limits } from '../limits.ts';

const text = z.string().trim().min(1).max(limits.fieldCharsMax);
/** Nothing moves a clock but a decision, named by its reference, and the provision it rests on. */
const decided = { decidedOn: PlainDate, decisionReference: text, provision: text };

/** Acts on the time for voluntary departure (12 kap. 14 b och 14 c §§ UtlL). */
export const clockActs = [
  z.strictObject({ act: z.literal('extend-period'), lastDay: PlainDate, ...decided }),
  z.strictObject({ act: z.literal('suspend-period'), ...decided }),
  z.strictObject({ act: z.literal('resume-period'), ...decided }),
] as const;
