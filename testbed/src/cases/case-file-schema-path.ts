// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';

/** Where the printed schema of the case file lies. */
export const caseFileSchemaPath = join(import.meta.dirname, '../../../docs/case-file.schema.json');
