// SPDX-License-Identifier: EUPL-1.2
import { definitions } from '../definitions/definitions.ts';
import { indicators } from '../indicators/indicators.ts';
import { dataColumns } from './report-data.ts';
import { writeTable } from './write-csv.ts';

/** What every column, figure and indicator of the data means, as CSV. */
export function dataDictionary(): string {
  return writeTable([
    [
      'what',
      'code',
      'name_sv',
      'name_en',
      'definition_sv',
      'definition_en',
      'query',
      'uncertainty_sv',
      'uncertainty_en',
    ],
    ...dataColumns.map(({ name, type, meaning }) => [
      'column',
      name,
      type,
      type,
      meaning.sv,
      meaning.en,
      '',
      '',
      '',
    ]),
    ...definitions.map(({ figure, name, definition, query, uncertainty }) => [
      'figure',
      figure,
      name.sv,
      name.en,
      definition.sv,
      definition.en,
      query,
      uncertainty.sv,
      uncertainty.en,
    ]),
    ...indicators.map(({ id, name, measure, figure, part, detail, source }) => [
      'indicator',
      id,
      name.sv,
      name.en,
      `${measure} (${source})`,
      `${measure} (${source})`,
      [figure, part, detail].filter((one) => one !== '').join(' / '),
      '',
      '',
    ]),
  ]);
}
