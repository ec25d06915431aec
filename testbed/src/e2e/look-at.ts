// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { screenFaults } from '../browser/screen-faults.ts';
import { standsAt } from './addresses.ts';
import { getScreen } from './get-screen.ts';
import type { Look } from './stage.ts';

/** Where the pictures of the documentation stand. */
export const imageFolder = join(import.meta.dirname, '../../../docs/images');

/** As much of the screen as a reader takes in at once, CSS pixels. */
const clip = { x: 0, y: 0, width: 1280, height: 720 };

/** What the looking at screens has come to. */
export interface Looked {
  readonly seen: Set<string>;
  /** Those that have their picture in the documentation now. */
  readonly drawn: Set<string>;
  /** What axe found, over all screens. */
  readonly violations: string[];
}

/**
 * Looks at screens of the table: keeps a picture of each, in light and in dark, and what axe finds.
 * With `draws` it draws the pictures of the documentation anew, from those that it is to have.
 */
export function lookAt(looked: Looked, draws: boolean) {
  return async ({ page, screen: id, heading, telling }: Look): Promise<readonly string[]> => {
    const screen = getScreen(id);
    const { pathname } = new URL(page.url());
    if (!standsAt(screen, pathname)) return [`${id} stands at ${pathname}`];
    const faults = await screenFaults(page, `e2e-${id}`, heading);
    looked.violations.push(...faults.map((fault) => `${id}: ${fault}`));
    if (draws && telling && screen.pictured && !looked.drawn.has(id)) {
      looked.drawn.add(id);
      await page.screenshot({
        path: join(imageFolder, `${id}.png`),
        clip,
        fullPage: heading !== 'dialog',
      });
    }
    looked.seen.add(id);
    return faults;
  };
}
