// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printGlossary } from '@samsyn/terms';

// Why: GLOSSARY.md is printed, never typed, so that it cannot say other words than the code.
writeFileSync(join(import.meta.dirname, '../GLOSSARY.md'), printGlossary());
