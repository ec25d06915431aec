// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import type { CatalogueItem, ItemId } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions } from './law-folders.ts';
import { lawVersion } from './law-version.ts';

type Items = ReadonlyMap<ItemId, CatalogueItem>;

/** What two catalogues say differently: items added and removed, and each field that changed. */
export const catalogueDiff: Command = {
  usage: 'catalogue diff OLD NEW [--json]',
  summary: 'compare the catalogues of two folders with law/ and catalogue/',
  run: async ({ args, out }) => {
    const parsed = parseArgs({ args: [...args], options: lawOptions, allowPositionals: true });
    const here = lawbookOf(parsed.values);
    const [older, newer] = [
      given(parsed.positionals[0], 'OLD'),
      given(parsed.positionals[1], 'NEW'),
    ];
    const before = lawVersion(older, here).lawbook.catalogue.items;
    const after = lawVersion(newer, here).lawbook.catalogue.items;
    const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((item) =>
      changesOf(item, before, after),
    );
    if (parsed.values.json) out(`${JSON.stringify(changes, null, 2)}\n`);
    else
      for (const { item, field, from, to } of changes)
        out(`${item}${field === undefined ? '' : `.${field}`}: ${from ?? ''} → ${to ?? ''}\n`);
    return 0;
  },
};

type FieldChange = {
  readonly item: ItemId;
  readonly field: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
};

function changesOf(item: ItemId, before: Items, after: Items): FieldChange[] {
  const [left, right] = [before.get(item), after.get(item)];
  if (left === undefined || right === undefined)
    return [{ item, field: undefined, from: left?.code, to: right?.code }];
  const fields = new Map<string, unknown>(Object.entries(left));
  const now = new Map<string, unknown>(Object.entries(right));
  return [...new Set([...fields.keys(), ...now.keys()])].flatMap((field) => {
    const [from, to] = [JSON.stringify(fields.get(field)), JSON.stringify(now.get(field))];
    return from === to ? [] : [{ item, field, from, to }];
  });
}
