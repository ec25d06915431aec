// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchemas } from '@samsyn/lawbook';

// Why: an editor completes law and catalogue from the same schema that the program reads by.
for (const [path, printed] of Object.entries(printSchemas())) {
  writeFileSync(join(import.meta.dirname, '..', path), printed);
}
