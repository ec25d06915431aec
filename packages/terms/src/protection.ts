// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/**
 * How far a person's data are protected: distinct levels, never one flag. `marking`: sekretessmarkering
 * (OSL 5:5, 22:1); `protected-registration`: skyddad folkbokföring (OSL 21:3 a); `fictitious`:
 * fingerade personuppgifter (OSL 21:3 st 4).
 */
export const Protection = z.enum(['none', 'marking', 'protected-registration', 'fictitious']);
export type Protection = z.infer<typeof Protection>;
