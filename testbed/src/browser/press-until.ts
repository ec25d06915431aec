// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';

const pressesMax = 80;

/**
 * Presses a key until the element has the focus, as someone without a mouse does.
 * @throws Error when the keyboard does not lead there
 */
export async function pressUntilFocused(page: Page, key: string, target: Locator): Promise<void> {
  for (let presses = 0; presses < pressesMax; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error(`${pressesMax} presses of ${key} did not lead to ${String(target)}`);
}
