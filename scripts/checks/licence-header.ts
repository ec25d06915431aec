// SPDX-License-Identifier: EUPL-1.2
import { extname } from 'node:path';

// In two parts, so that a reader of licence lines does not take this for one.
const words = ['SPDX-License-Identifier', 'EUPL-1.2'].join(': ');
const comment: Readonly<Record<string, string>> = {
  '.ts': '//',
  '.tsx': '//',
  '.js': '//',
  '.sql': '--',
  '.yaml': '#',
  '.yml': '#',
  '.sh': '#',
};

/** The licence line of a source file: which files carry it, whether one does, and how it is put in. */
export const licenceHeader = {
  pattern: /(\.(ts|tsx|js|sql|yaml|yml|sh)|\.ci\/run)$/,

  /** True when one of the first three lines is the licence line. */
  isIn(lines: readonly string[]): boolean {
    return lines.slice(0, 3).some((line) => line.endsWith(words));
  },

  /** The text with the licence line first, or second where a `#!` line must come first. */
  addTo(path: string, text: string): string {
    const header = `${comment[extname(path)] ?? '#'} ${words}\n`;
    const end = text.startsWith('#!') ? text.indexOf('\n') + 1 : 0;
    return text.slice(0, end) + header + text.slice(end);
  },
};
