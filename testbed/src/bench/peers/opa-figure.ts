// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LawFigure } from '../law-figures.ts';

/** OPA's compiler comes neither by npm nor by Debian: why it was not run here. */
export function opaFigure(): LawFigure {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.some((folder) => existsSync(join(folder, 'opa')));
  const why = found
    ? 'a compiler is installed, but this bench has no policy for it'
    : 'no compiler on this machine';
  return { what: `opa-wasm: ${why}`, promised: '-', found: 'not run' };
}
