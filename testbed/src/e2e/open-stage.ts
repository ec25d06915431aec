// SPDX-License-Identifier: EUPL-1.2
import { launchBrowser } from '../browser/launch-browser.ts';
import { startExchange } from '../scenario/exchange.ts';
import { allScreens } from './get-screen.ts';
import { lookAt } from './look-at.ts';
import type { Looked } from './look-at.ts';
import { Stage } from './stage.ts';

export interface OpenStage {
  readonly stage: Stage;
  readonly looked: Looked;
  /** The screens of the table that no walk has come to. */
  unseen(): string[];
  /** Ends the browser and both nodes. */
  close(): Promise<void>;
}

/** Two nodes with a browser before them. With `draws` the pictures of the documentation are drawn anew. */
export async function openStage(chromium: string, draws: boolean): Promise<OpenStage> {
  const looked: Looked = { seen: new Set(), drawn: new Set(), violations: [] };
  const [exchange, browser] = await Promise.all([
    startExchange({ screens: true }),
    launchBrowser(chromium),
  ]);
  return {
    stage: new Stage({ exchange, browser, onLook: lookAt(looked, draws) }),
    looked,
    unseen: () => allScreens.map(({ id }) => id).filter((id) => !looked.seen.has(id)),
    close: async () => {
      await browser.close();
      await exchange.testbed.stop();
    },
  };
}
