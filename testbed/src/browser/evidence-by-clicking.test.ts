// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch-browser.ts';

const chromium = findChromium();
if (chromium === undefined) process.stdout.write(`${chromiumMissing}\n`);
const title = chromium === undefined ? chromiumMissing : 'evidence, on a page without a server';
const root = join(import.meta.dirname, '../../..');
const vectors = join(root, 'vectors/evidence');
const Vector = z.object({ file: z.string() });

function fileOf(name: string): Buffer {
  const { file } = Vector.parse(JSON.parse(readFileSync(join(vectors, `${name}.json`), 'utf8')));
  return Buffer.from(file, 'base64url');
}

describe.skipIf(chromium === undefined)(title, { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    const config = ['build', '--config', 'vite.evidence.config.ts'];
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    await promisify(execFile)(process.execPath, [vite, ...config], {
      cwd: join(root, 'packages/web'),
    });
    browser = await launchBrowser(chromium ?? '');
    page = await (await browser.newContext({ offline: true })).newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(root, 'packages/evidence/dist/evidence.html')).href);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
  });

  async function verified(buffer: Buffer): Promise<string> {
    const mimeType = 'application/json';
    await page.locator('#bundle').setInputFiles({ name: 'bevis.json', mimeType, buffer });
    await page.locator('#keys').setInputFiles(join(vectors, 'keys.json'));
    await page.locator('#result').evaluate((element) => element.replaceChildren());
    await page.getByRole('button', { name: 'Kontrollera' }).click();
    await page.locator('#result h2').first().waitFor();
    return page.locator('#result').innerText();
  }

  test('a genuine bundle is proved, both signature algorithms included', async () => {
    const said = await verified(fileOf('sender-good'));
    expect(said).toMatch(/^Styrkt: 0198a3c4-/);
    expect(said).toContain('Meddelandet är oförändrat och undertecknat: north-authority');
    expect(said).toContain('Posten har sin plats i loggen: south-authority');
  });

  test('a bundle that shows one item says what it says, and names the one that is left out', async () => {
    const said = await verified(fileOf('in-part-good'));
    expect(said).toMatch(/^Styrkt: 0198a3c4-/);
    expect(said).toMatch(
      /Uppgifter i meddelandet[\s\S]*entry-ban[\s\S]*travel-document, utelämnad/,
    );
    expect(said).toContain('En uppgift är utelämnad');
  });

  test.each([
    ['part-swapped', 'evidence.message, bundle.message.signed.body.items.0'],
    ['message-forged', 'evidence.signature, bundle.message.signed.signatures.0'],
    ['proof-altered', 'evidence.proof, bundle.entries.2.place'],
    ['decision-other-law', 'evidence.decision, bundle.entries.3.opening'],
  ])('what is tampered with is refused, with the reason: %s', async (name, reason) => {
    expect(await verified(fileOf(name))).toMatch(`Inte styrkt: ${reason}`);
  });

  test('a broken ML-DSA signature alone is found', async () => {
    const text = fileOf('sender-good').toString('utf8');
    const at = text.lastIndexOf('"signature":"') + 20;
    const altered = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
    const said = await verified(Buffer.from(altered));
    expect(said).toContain('Inte styrkt: evidence.signature, file.signatures.1');
  });

  test('the page has asked for nothing but itself', () => {
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});
