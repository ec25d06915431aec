// SPDX-License-Identifier: EUPL-1.2
export type Row = readonly string[];

/** A table of a page in Markdown, after an empty line. */
export function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |\n`;
  return `\n${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}`;
}
