// SPDX-License-Identifier: EUPL-1.2
import type { Fourteen } from './fourteen.ts';
import { scenario as jk2706 } from './jk-2025-2706.ts';
import { scenario as jk5367 } from './jk-5367-17.ts';
import { scenario as jk6229 } from './jk-6229-06-21.ts';
import { scenario as jk772 } from './jk-772-19.ts';
import { scenario as jo1210 } from './jo-1210-2016.ts';
import { scenario as jo1370 } from './jo-1370-2020.ts';
import { scenario as jo1573 } from './jo-1573-2015.ts';
import { scenario as jo320 } from './jo-320-2015.ts';
import { scenario as jo3755 } from './jo-3755-2006.ts';
import { scenario as jo4023 } from './jo-4023-2007.ts';
import { scenario as jo6758 } from './jo-6758-2016.ts';
import { scenario as jo8824 } from './jo-8824-2019.ts';
import { scenario as jo5329 } from './jo-5329-2013.ts';
import { scenario as jo7291 } from './jo-7291-2014.ts';

/** Every documented failure that is played, in the order of their sources. */
export const fourteen: readonly Fourteen[] = [
  jo8824,
  jo320,
  jo3755,
  jo6758,
  jo4023,
  jo5329,
  jo7291,
  jo1573,
  jk6229,
  jo1210,
  jo1370,
  jk772,
  jk2706,
  jk5367,
];
