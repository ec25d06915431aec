// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { SamsynError, limits } from '@samsyn/terms';

const run = promisify(execFile);

function flags(profile: string, pdf: string): readonly string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Chromium has no sandbox for root, who runs it in a container.
    ...(userInfo().uid === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${pdf}`,
  ];
}

/**
 * The page as a tagged PDF, printed by Chromium with an empty profile. The page needs nothing from
 * elsewhere, and its own policy keeps it from asking.
 * @throws SamsynError `report.browser-missing` when the browser prints nothing in its time
 */
export async function printPdf(chromium: string, page: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-print-'));
  const pdf = join(folder, 'report.pdf');
  try {
    const args = [...flags(join(folder, 'profile'), pdf), pathToFileURL(page).href];
    await run(chromium, args, { timeout: limits.reportPrintMs });
    return readFileSync(pdf);
  } catch (cause) {
    throw new SamsynError('report.browser-missing', 'Chromium printed nothing', chromium, {
      cause,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
