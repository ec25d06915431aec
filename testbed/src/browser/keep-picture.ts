// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where pictures of the screens are kept; left out of version control. */
const folder = join(import.meta.dirname, '../../screenshots');

/** Keeps a picture of the whole screen as it stands, or of what is in sight of it. */
export async function keepPicture(page: Page, name: string, fullPage = true): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}
