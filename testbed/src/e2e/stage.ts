// SPDX-License-Identifier: EUPL-1.2
import { deepEqual } from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { openProfile, signInByClicking } from '../browser/officer-page.ts';
import type { KeptProfile, OfficerPage } from '../browser/officer-page.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { titleOf } from './title-of.ts';

/** What the first screen of some role is headed. */
const firstHeading =
  /^(Att göra och ärenden|Dina arbetsytor|Domstolsbeslut|Stopp att kvittera|Sätt att komma in)$/;

export interface Look {
  readonly page: Page;
  /** Its id in the table of screens. */
  readonly screen: string;
  /** The heading that it stands under, or `dialog` for what stands over it. */
  readonly heading: string;
  /** This sight of it may stand as its picture in the documentation. */
  readonly telling: boolean;
}

export interface StageOptions {
  readonly exchange: Exchange;
  readonly browser: Browser;
  /** Looks at a screen as it stands; the faults that bar someone from using it. */
  readonly onLook: (look: Look) => Promise<readonly string[]>;
}

/** Two nodes and a browser, in which the walks are walked one after the other. */
export class Stage {
  readonly exchange: Exchange;
  readonly #browser: Browser;
  readonly #onLook: StageOptions['onLook'];
  readonly #signedIn = new Map<string, KeptProfile>();
  readonly #open: OfficerPage[] = [];

  constructor({ exchange, browser, onLook }: StageOptions) {
    this.exchange = exchange;
    this.#browser = browser;
    this.#onLook = onLook;
  }

  /** The officer at a screen of an own browser profile, at an address of the own node's. */
  async sit(subject: string, address = '/'): Promise<OfficerPage> {
    const { migration, police } = this.exchange.testbed.nodes;
    const node = subject.startsWith('mv-') ? migration : police;
    const kept = this.#signedIn.get(subject);
    const officer = kept
      ? await openProfile(this.#browser, kept)
      : await signInByClicking(this.#browser, node, titleOf(subject), firstHeading);
    this.#open.push(officer);
    const { page } = officer;
    if (!kept) this.#signedIn.set(subject, await page.context().storageState());
    if (kept || address !== '/') await page.goto(`${node.url}${address}`);
    return officer;
  }

  /**
   * Looks at the screen under this heading: keeps pictures of it.
   * @throws AssertionError the faults that were found in it
   */
  async look(page: Page, screen: string, heading: string, telling = true): Promise<void> {
    const found = await this.#onLook({ page, screen, heading, telling });
    deepEqual(found, [], `faults on ${screen}`);
  }

  /** The officers at their screens now, first come first. */
  get officers(): readonly OfficerPage[] {
    return this.#open;
  }

  /** Everyone leaves; what they have done stays done. */
  async clear(): Promise<void> {
    for (const { page } of this.#open.splice(0)) await page.context().close();
  }
}
