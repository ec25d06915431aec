// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';
import { itemOn } from './judge-item.ts';

/** What stands after a label in the part of the screen about an item. */
export function valueOn(page: Page, item: string, label: string): Locator {
  return itemOn(page, item)
    .locator('dt')
    .filter({ hasText: new RegExp(`^${label}$`) })
    .locator('+ dd')
    .first();
}
