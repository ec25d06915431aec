// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { versionsIn } from '@samsyn/lawbook';
import type { CatalogueItem } from '@samsyn/terms';
import { Digest } from '@samsyn/terms';
import { catalogueFolder } from '../population/catalogue-folder.ts';

export interface Edition {
  readonly content: string;
  readonly hash: Digest;
}

type Items = readonly CatalogueItem[];

/** The catalogue in use with its first item named otherwise, in an edition of its own. */
export function otherEdition(
  version: string,
  firstLabel: string,
  change: (items: Items) => Items = (items) => items,
): Edition {
  const inUse: { items: Items } = JSON.parse(
    versionsIn(catalogueFolder).get('catalogue')?.content ?? '',
  );
  const items = change(inUse.items).map((item, at) =>
    at === 0 ? { ...item, label: { ...item.label, sv: firstLabel } } : item,
  );
  const content = JSON.stringify({ version, items });
  return { content, hash: Digest.parse(createHash('sha256').update(content).digest('hex')) };
}
