// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from '../dates.ts';
import { limits } from '../limits.ts';

const text = z.string().trim().min(1).max(limits.fieldCharsMax);
/** What the carrier must cope with; never a diagnosis, never a source. */
const needs = {
  validUntil: PlainDate,
  risk: z.enum(['none', 'violence', 'self-harm', 'escape']),
  medicineDuringTravel: z.boolean(),
  language: text.optional(),
};

/** Acts on a transport that the Prison and Probation Service carries out. */
export const transportActs = [
  z.strictObject({ act: z.literal('order-transport'), ...needs }),
  z.strictObject({ act: z.literal('change-transport'), ...needs }),
  z.strictObject({ act: z.literal('cancel-transport'), cancelledOn: PlainDate }),
  z.strictObject({
    act: z.literal('record-transport-answer'),
    answer: z.enum(['accepted', 'refused', 'planned']),
    plannedOn: PlainDate.optional(),
  }),
] as const;
