// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CatalogueItem, Digest, type ItemId, SamsynError } from '@samsyn/terms';
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';

/** The items that the authorities need of each other, in one edition. */
export type Catalogue = {
  readonly version: string;
  readonly items: ReadonlyMap<ItemId, CatalogueItem>;
};

/** `catalogue/edition.yaml`. */
export const Edition = z.strictObject({ version: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) });

const editionFile = 'edition.yaml';

/**
 * Reads `edition.yaml` and one file per item, in the order of their numbers; a file is named for
 * its item.
 * @throws SamsynError with path `file.yaml:line`.
 */
export function loadCatalogue(folder: string): Catalogue & { readonly hash: Digest } {
  const { version } = readYaml(join(folder, editionFile), Edition).content;
  const files = yamlFiles(folder).filter((file) => basename(file) !== editionFile);
  if (files.length === 0)
    throw new SamsynError('law.schema', 'the catalogue is empty', 'catalogue');
  const items = files.map(readItem).toSorted(byCode);
  const hash = createHash('sha256').update(JSON.stringify({ version, items })).digest('hex');
  return {
    version,
    items: new Map(items.map((item) => [item.item, item])),
    hash: Digest.parse(hash),
  };
}

function readItem(file: string): CatalogueItem {
  const { content, placeOf } = readYaml(file, CatalogueItem);
  if (basename(file) !== `${content.item}.yaml`)
    throw new SamsynError('law.schema', 'the file is not named for its item', placeOf(['item']));
  for (const [name, field] of Object.entries(content.fields)) {
    if ((field.type === 'code') !== (field.values !== undefined))
      throw new SamsynError(
        'law.schema',
        'a code field, and only that, lists its values',
        placeOf(['fields', name]),
      );
  }
  return content;
}

/** The order in which a catalogue's items stand, and are hashed. */
export function byCode(a: CatalogueItem, b: CatalogueItem): number {
  return a.code.localeCompare(b.code, 'sv', { numeric: true }) || (a.item < b.item ? -1 : 1);
}

/** The folder's YAML files, by name. */
export function yamlFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => join(folder, name));
  } catch (cause) {
    throw new SamsynError('input.read', 'the folder cannot be read', basename(folder), { cause });
  }
}
