// SPDX-License-Identifier: EUPL-1.2
import type { Fourteen } from './fourteen.ts';
import { scenario as jo5329 } from './jo-5329-2013.ts';
import { scenario as jo7291 } from './jo-7291-2014.ts';

/** Every documented failure that is played, in the order of their sources. */
export const fourteen: readonly Fourteen[] = [jo5329, jo7291];
