// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';

/** The page on the life of a case. */
export const caseLifePath = join(import.meta.dirname, '../../../docs/case-life.md');
