// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiPage } from './openapi-page.ts';

// Why: a change of the interface shows in review as a change of this page.
writeFileSync(join(import.meta.dirname, '../docs/openapi.json'), openApiPage());
