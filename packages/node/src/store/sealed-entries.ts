// SPDX-License-Identifier: EUPL-1.2
import {
  ColumnNode,
  InsertQueryNode,
  PrimitiveValueListNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
} from 'kysely';
import type { KyselyPlugin, OperationNode, UnknownRow } from 'kysely';
import type { FieldSealer } from './field-sealer.ts';

type Cells = readonly unknown[];

/** The cells of one row to insert; what is no plain value stands as undefined. */
function cellsOf(row: OperationNode): Cells {
  if (PrimitiveValueListNode.is(row)) return row.values;
  if (!ValueListNode.is(row)) return [];
  return row.values.map((node) => (ValueNode.is(node) ? node.value : undefined));
}

function sealRow(row: OperationNode, columns: readonly string[], sealer: FieldSealer) {
  const cells = cellsOf(row);
  const at = (column: string): unknown => cells[columns.indexOf(column)];
  const [value, entryId, item] = [at('value'), at('entry_id'), at('item')];
  if (typeof value !== 'string' || typeof entryId !== 'string' || typeof item !== 'string')
    throw new TypeError('an entry is inserted with its id, its item and its value as text');
  const sealed = sealer.seal(value, { entryId, item });
  const place = columns.indexOf('value');
  if (PrimitiveValueListNode.is(row))
    return PrimitiveValueListNode.create(cells.with(place, sealed));
  return ValueListNode.create(
    ValueListNode.is(row) ? row.values.with(place, ValueNode.create(sealed)) : [],
  );
}

function sealInsert(node: InsertQueryNode, sealer: FieldSealer): InsertQueryNode {
  if (node.into?.table.identifier.name !== 'entries') return node;
  if (!node.values || !ValuesNode.is(node.values)) throw new TypeError('entries come as values');
  const columns = (node.columns ?? []).filter(ColumnNode.is).map(({ column }) => column.name);
  const rows = node.values.values.map((row) => sealRow(row, columns, sealer));
  return { ...node, values: ValuesNode.create(rows) };
}

function openRow(row: UnknownRow, sealer: FieldSealer): UnknownRow {
  const { value, entry_id: entryId, item } = row;
  if (typeof value !== 'object' || value === null || !('$sealed' in value)) return row;
  if (typeof entryId !== 'string' || typeof item !== 'string')
    throw new TypeError('an encrypted value is read with the id and the item of its entry');
  return { ...row, value: sealer.open(value, { entryId, item }) };
}

/**
 * Encrypts the values of entries on their way into the database and opens them on their way out, so
 * that no query can forget to.
 */
export function sealedEntries(sealer: FieldSealer): KyselyPlugin {
  return {
    transformQuery: ({ node }) => (InsertQueryNode.is(node) ? sealInsert(node, sealer) : node),
    transformResult: async ({ result }) => ({
      ...result,
      rows: result.rows.map((row) => openRow(row, sealer)),
    }),
  };
}
