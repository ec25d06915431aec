// SPDX-License-Identifier: EUPL-1.2
import type { Fourteen } from './fourteen.ts';

/** Every documented failure that is played, in the order of their sources. */
export const fourteen: readonly Fourteen[] = [];
