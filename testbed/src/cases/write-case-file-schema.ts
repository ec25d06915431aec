// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { printCaseFileSchema } from '@samsyn/node';
import { caseFileSchemaPath } from './case-file-schema-path.ts';

// Why: who writes case files needs the format in a form that tools read; a change shows in review.
writeFileSync(caseFileSchemaPath, printCaseFileSchema());
