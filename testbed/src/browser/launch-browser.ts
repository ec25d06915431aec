// SPDX-License-Identifier: EUPL-1.2
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Chromium without a window, with an empty profile, that speaks to nobody by itself. */
export async function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
