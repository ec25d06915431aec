// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where the prints are kept; left out of version control. */
const folder = join(import.meta.dirname, '../../screenshots');

/**
 * Prints the page with its button, as on paper: keeps it as PDF beside the pictures.
 * @returns the number of its pages
 * @throws when the print was not recorded within the page's time
 */
export async function keepPdf(page: Page, name: string): Promise<number> {
  await page.locator('body').evaluate((body) => {
    const { defaultView: window } = body.ownerDocument;
    if (window) window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Skriv ut', exact: true }).click();
  await page.getByText(/^Utskrivet av .+, \d{4}-\d{2}-\d{2}/).waitFor();
  const path = join(folder, `${name}.pdf`);
  const pdf = await page.pdf({ path, preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
