// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';

/** The inventory of cryptography. */
export const cryptographyPath = join(import.meta.dirname, '../../../docs/cryptography.json');
