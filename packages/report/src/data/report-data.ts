// SPDX-License-Identifier: EUPL-1.2
import type { FigureStatement } from '@samsyn/terms';

/** One row of the report's data: a figure of one authority. Named as the columns are. */
export interface DataRow {
  readonly authority: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly figure: string;
  readonly direction: string;
  readonly part: string;
  readonly detail: string;
  readonly count: number | null;
  readonly of_count: number | null;
  readonly median_ms: number | null;
  readonly quarter_ms: number | null;
  readonly three_quarters_ms: number | null;
  readonly hidden: boolean;
}

/** A column of the data, in the order of the file. */
export interface DataColumn {
  readonly name: keyof DataRow;
  readonly type: 'text' | 'integer' | 'boolean';
  readonly meaning: { readonly sv: string; readonly en: string };
}

/** The data dictionary. */
export const dataColumns: readonly DataColumn[] = [
  {
    name: 'authority',
    type: 'text',
    meaning: { sv: 'Myndigheten vars siffra det är', en: 'The authority whose figure it is' },
  },
  {
    name: 'period_from',
    type: 'text',
    meaning: { sv: 'Periodens första dag', en: 'First day of the period' },
  },
  {
    name: 'period_to',
    type: 'text',
    meaning: { sv: 'Dagen efter periodens sista', en: 'The day after its last one' },
  },
  { name: 'figure', type: 'text', meaning: { sv: 'Figurens kod', en: 'The code of the figure' } },
  {
    name: 'direction',
    type: 'text',
    meaning: {
      sv: 'given: myndigheten lämnade; received: den fick; own: dess eget',
      en: 'given: by the authority; received: by it; own: its own',
    },
  },
  {
    name: 'part',
    type: 'text',
    meaning: {
      sv: 'Del av figuren, till exempel en uppgift; tomt för hela',
      en: 'Part of the figure, such as an item; empty for the whole',
    },
  },
  {
    name: 'detail',
    type: 'text',
    meaning: {
      sv: 'Del av delen, till exempel en orsak; tomt för hela delen',
      en: 'Part of the part, such as a cause; empty for the whole part',
    },
  },
  {
    name: 'count',
    type: 'integer',
    meaning: { sv: 'Antal; tomt när det är dolt', en: 'Number; empty when hidden' },
  },
  {
    name: 'of_count',
    type: 'integer',
    meaning: { sv: 'Av hur många; tomt när det inte finns eller är dolt', en: 'Of how many' },
  },
  { name: 'median_ms', type: 'integer', meaning: { sv: 'Median, ms', en: 'Median, ms' } },
  {
    name: 'quarter_ms',
    type: 'integer',
    meaning: { sv: 'Undre kvartil, ms', en: 'Lower quartile, ms' },
  },
  {
    name: 'three_quarters_ms',
    type: 'integer',
    meaning: { sv: 'Övre kvartil, ms', en: 'Upper quartile, ms' },
  },
  {
    name: 'hidden',
    type: 'boolean',
    meaning: {
      sv: 'Sant när siffran är för liten för att visas, eller skulle röja en sådan',
      en: 'True when the number is too small to be told, or would betray such a one',
    },
  },
];

/** The figures of both authorities as one table. */
export function dataRows(statements: readonly FigureStatement[]): readonly DataRow[] {
  return statements.flatMap(({ authority, from, until, rows }) =>
    rows.map((row) => ({
      authority,
      period_from: from,
      period_to: until,
      figure: row.figure,
      direction: row.direction,
      part: row.part,
      detail: row.detail,
      count: row.count,
      of_count: row.of,
      median_ms: row.medianMs,
      quarter_ms: row.quarterMs,
      three_quarters_ms: row.threeQuartersMs,
      hidden: row.hidden,
    })),
  );
}
