// SPDX-License-Identifier: EUPL-1.2
import type { FigureStatement } from '@samsyn/terms';
import { dataDictionary } from './data/data-dictionary.ts';
import { dataRows } from './data/report-data.ts';
import { writeCsv } from './data/write-csv.ts';
import { writeParquet } from './data/write-parquet.ts';
import { reportPage } from './page/report-page.ts';
import type { ReportContent } from './page/report-content.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The data of a joint report, as files by their names: the figures and what they mean. */
export function reportData(
  statements: readonly FigureStatement[],
): ReadonlyMap<string, Uint8Array> {
  const rows = dataRows(statements);
  return new Map([
    ['figures.csv', text(writeCsv(rows))],
    ['figures.parquet', writeParquet(rows)],
    ['dictionary.csv', text(dataDictionary())],
  ]);
}

/** The files of a joint report by their names, but for the PDF, which is printed from the page. */
export function buildReport(content: ReportContent): ReadonlyMap<string, Uint8Array> {
  return new Map([['report.html', text(reportPage(content))], ...reportData(content.statements)]);
}
