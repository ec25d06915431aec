// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';

/** The page of the officers' screens. */
export const screensPath = join(import.meta.dirname, '../../../docs/screens.md');
