// SPDX-License-Identifier: EUPL-1.2
import { dataColumns } from './report-data.ts';
import type { DataRow } from './report-data.ts';

/** A cell of RFC 4180; a word that a spreadsheet would take for a formula is held to be text. */
function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** The data as CSV (RFC 4180, UTF-8), its columns named on the first line. */
export function writeCsv(rows: readonly DataRow[]): string {
  const head = line(dataColumns.map(({ name }) => name));
  return head + rows.map((row) => line(dataColumns.map(({ name }) => row[name]))).join('');
}

/** The data dictionary as CSV: each column, then each figure with its definition and its query. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return rows.map(line).join('');
}
