// SPDX-License-Identifier: EUPL-1.2
import { join, resolve } from 'node:path';
import { chromiumMissing, findChromium } from './browser/find-chromium.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { signInByClicking } from './browser/officer-page.ts';
import { openDemonstrationCases } from './browser/open-demonstration-cases.ts';
import { openHandover } from './browser/open-handover.ts';
import { startTemporaryTestbed } from './start/start-temporary-testbed.ts';

const picture = join(resolve(import.meta.dirname, '../..'), 'docs/images/handover.png');

/** As much of the screen as a reader takes in at once, CSS pixels. */
const clip = { x: 0, y: 0, width: 1280, height: 1340 };

/** Draws the pictures of the documentation anew, from the screens as they are. */
async function drawPictures(chromium: string): Promise<void> {
  const testbed = await startTemporaryTestbed({ screens: true });
  const browser = await launchBrowser(chromium);
  try {
    const node = testbed.nodes.migration;
    const { dossier } = await openDemonstrationCases(node);
    const { page } = await signInByClicking(browser, node, 'Handläggare, återvändandeenhet Nord');
    await openHandover(page, dossier);
    await page
      .getByRole('button', { name: /^Nödvändigt för den egna/ })
      .first()
      .click();
    await page.getByRole('radio').first().waitFor();
    await page.screenshot({ path: picture, fullPage: true, clip });
    process.stdout.write(`${picture}\n`);
  } finally {
    await browser.close();
    await testbed.stop();
  }
}

const chromium = findChromium();
if (chromium === undefined) {
  process.stderr.write(`${chromiumMissing}\n`);
  process.exitCode = 1;
} else {
  await drawPictures(chromium);
}
