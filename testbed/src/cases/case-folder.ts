// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';

/** The folder of the cases written by hand. */
export const caseFolder = join(import.meta.dirname, '../../cases');
