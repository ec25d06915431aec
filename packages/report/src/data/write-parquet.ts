// SPDX-License-Identifier: EUPL-1.2
import { parquetWriteBuffer } from 'hyparquet-writer';
import { dataColumns } from './report-data.ts';
import type { DataColumn, DataRow } from './report-data.ts';

const types = { text: 'STRING', integer: 'INT64', boolean: 'BOOLEAN' } as const;

function cellOf(row: DataRow, { name, type }: DataColumn): string | bigint | boolean | null {
  const value = row[name];
  if (value === null || typeof value === 'boolean') return value;
  return type === 'integer' ? BigInt(value) : String(value);
}

/** The data as Apache Parquet, the columns as in the CSV; no moment of writing stands in it. */
export function writeParquet(rows: readonly DataRow[]): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: dataColumns.map((column) => ({
        name: column.name,
        type: types[column.type],
        nullable: column.type === 'integer',
        data: rows.map((row) => cellOf(row, column)),
      })),
    }),
  );
}
