// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { cryptographyPath } from './cryptography-path.ts';
import { printCryptography } from './print-cryptography.ts';

// Why: who must replace an algorithm one day sees where it stands, and a new use shows in review.
writeFileSync(cryptographyPath, printCryptography());
