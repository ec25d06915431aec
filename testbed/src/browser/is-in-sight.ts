// SPDX-License-Identifier: EUPL-1.2
import type { Locator } from 'playwright-core';

/** Whether the middle of it can be pressed where the screen stands now, without scrolling. */
export async function isInSight(target: Locator): Promise<boolean> {
  return target.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const found = one.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && one.contains(found);
  });
}
