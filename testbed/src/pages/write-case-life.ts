// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { caseLifePath } from './case-life-path.ts';
import { printCaseLife } from './print-case-life.ts';

// Why: a jurist reads which act is guarded by what without reading code; a change shows in review.
writeFileSync(caseLifePath, printCaseLife());
