// SPDX-License-Identifier: EUPL-1.2
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RunningNode } from '../start/start-testbed.ts';

/** An officer at a screen, and everything the browser has complained of there. */
export interface OfficerPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Height and width of the screen, CSS pixels. */
const viewport = { width: 1280, height: 900 };
const stepTimeoutMs = 30_000;

/** What a browser profile keeps between visits, the session among it. */
export type KeptProfile = Awaited<ReturnType<BrowserContext['storageState']>>;

/** An empty page in a browser profile of the officer's own, or in one that was kept. */
export async function openProfile(browser: Browser, kept?: KeptProfile): Promise<OfficerPage> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport,
    reducedMotion: 'reduce',
    ...(kept && { storageState: kept }),
  });
  context.setDefaultTimeout(stepTimeoutMs);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text());
  });
  return { page, complaints };
}

/** Signs in through the identity provider's own page, in a browser profile of the officer's own. */
export async function signInByClicking(
  browser: Browser,
  { url }: RunningNode,
  title: string,
  firstHeading: string | RegExp = /^(Att göra och ärenden|Dina arbetsytor)$/,
): Promise<OfficerPage> {
  const { page, complaints } = await openProfile(browser);
  await page.goto(url);
  await page.getByRole('radio', { name: title }).check();
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('heading', { name: firstHeading, level: 1 }).waitFor();
  return { page, complaints };
}
