// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { axeFaults } from './axe-faults.ts';
import { keepPicture } from './keep-picture.ts';

const ordinary = { width: 1280, height: 900 };
/** What is left of the ordinary screen at 200 % zoom, CSS pixels. */
const zoomed = { width: 640, height: 450 };

/**
 * What bars someone from using the screen under this heading, or the `dialog` that stands over it,
 * once all of it has been fetched: what axe finds in light and in dark, and whether one must scroll
 * sideways at 200 % zoom. Keeps a picture. The screen is left as it was found.
 */
export async function screenFaults(
  page: Page,
  name: string,
  heading: string | RegExp,
): Promise<string[]> {
  const stands =
    heading === 'dialog'
      ? page.getByRole('dialog')
      : page.getByRole('heading', { level: 1, name: heading });
  await stands.waitFor();
  await page.locator('.sy-loading').first().waitFor({ state: 'detached' });
  await keepPicture(page, name, heading !== 'dialog');
  const light = await axeFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFaults(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(zoomed);
  const beyond = await page
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await page.setViewportSize(ordinary);
  return [
    ...light.map((fault) => `light: ${fault}`),
    ...dark.map((fault) => `dark: ${fault}`),
    ...(beyond > 0 ? [`200 % zoom: ${beyond} pixels beyond the side`] : []),
  ];
}
