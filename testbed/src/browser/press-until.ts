// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';

const pressesMax = 120;

/** Whether the element is the one that the keyboard works now. */
export async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement);
}

/**
 * Presses a key until the element has the focus, as someone without a mouse does.
 * @throws Error when the keyboard does not lead there
 */
export async function pressUntilFocused(page: Page, key: string, target: Locator): Promise<void> {
  for (let presses = 0; presses < pressesMax; presses += 1) {
    await page.keyboard.press(key);
    if (await isFocused(target)) return;
  }
  throw new Error(`${pressesMax} presses of ${key} did not lead to ${String(target)}`);
}
