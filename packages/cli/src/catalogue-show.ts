// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { SamsynError } from '@samsyn/terms';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions } from './law-folders.ts';

/** The catalogue's items, or one of them whole. */
export const catalogueShow: Command = {
  usage: 'catalogue show [ITEM] [--law FOLDER --catalogue FOLDER] [--json]',
  summary: 'the items of the catalogue, or one of them whole',
  run: async ({ args, out }) => {
    const parsed = parseArgs({ args: [...args], options: lawOptions, allowPositionals: true });
    const [asked] = parsed.positionals;
    const { catalogue, catalogueHash } = lawbookOf(parsed.values);
    const items = [...catalogue.items.values()].filter(
      ({ item, code }) => asked === undefined || item === asked || code === asked,
    );
    if (items.length === 0)
      throw new SamsynError('input.unknown-item', 'the catalogue has no such item', asked);
    if (parsed.values.json || asked !== undefined) out(`${JSON.stringify(items, null, 2)}\n`);
    else {
      out(`${catalogue.version}  ${catalogueHash.slice(0, 12)}\n`);
      for (const { code, item, holder, recipient, label } of items)
        out(`${code.padEnd(5)} ${item.padEnd(34)} ${holder} → ${recipient}  ${label.sv}\n`);
    }
    return 0;
  },
};
