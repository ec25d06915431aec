// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';

/** The folder of the information catalogue in this checkout. */
export const catalogueFolder = join(import.meta.dirname, '../../../catalogue');
