// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** The ground of 12 kap. 14 a § UtlL on which the case is handed over. */
export const HandoverGround = z.enum(['keeps-away', 'coercion']);
export type HandoverGround = z.infer<typeof HandoverGround>;
