// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';

/**
 * What the page fetches of scripts, styles and documents when it is loaded anew and until its first
 * screen stands there, compressed, bytes. Type faces and the node's answers are not counted.
 */
export async function firstScreenBytes(page: Page, ready: () => Promise<unknown>): Promise<number> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const fetched: Promise<number>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind !== 'script' && kind !== 'stylesheet' && kind !== 'document') return;
    fetched.push(
      response
        .request()
        .sizes()
        .then((sizes) => sizes.responseBodySize),
    );
  });
  await page.reload();
  await ready();
  await page.waitForLoadState('load');
  const sizes = await Promise.all(fetched);
  page.removeAllListeners('response');
  await network.detach();
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}
