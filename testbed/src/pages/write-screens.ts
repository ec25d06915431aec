// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { printScreens } from './print-screens.ts';
import { screensPath } from './screens-path.ts';

// Why: an officer sees what each screen is for without a node; a new screen shows in review.
writeFileSync(screensPath, printScreens());
