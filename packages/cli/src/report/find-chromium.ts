// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { SamsynError } from '@samsyn/terms';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The Chromium that `SAMSYN_CHROMIUM` names, or the one of the system.
 * @throws SamsynError `report.browser-missing`
 */
export function findChromium(env: Readonly<Record<string, string | undefined>>): string {
  const named = env['SAMSYN_CHROMIUM'];
  const found = (named === undefined ? places : [named]).find((path) => existsSync(path));
  if (found === undefined)
    throw new SamsynError(
      'report.browser-missing',
      'no Chromium was found; the report is there as HTML',
      'SAMSYN_CHROMIUM',
    );
  return found;
}
