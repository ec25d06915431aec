// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';

const mark = 'samsynSamePage';

/**
 * Marks the page as loaded now. The function returned says whether it is the same load still: what
 * the officer sees then came by itself.
 */
export async function stayedLoaded(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate((name) => Object.assign(globalThis, { [name]: true }), mark);
  return () => page.evaluate((name) => name in globalThis, mark);
}
