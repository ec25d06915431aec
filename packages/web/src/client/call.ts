// SPDX-License-Identifier: EUPL-1.2
import { createClient } from './client.ts';

/** Calls the node that served this page. */
export const call = createClient((address, init) => fetch(address, init));
