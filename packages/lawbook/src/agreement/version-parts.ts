// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem, Classification, Sentence } from '@samsyn/terms';

/** What a version consists of and is compared by: an item, a class, a ground, the frame. */
export type VersionPart = {
  readonly label: Sentence;
  readonly value: object;
};

type Parts = ReadonlyMap<string, VersionPart>;

const frame: Sentence = { sv: 'Allmänt', en: 'In general' };

/** The items, by their names; their order says nothing of its own. */
export function partsOfCatalogue(content: { readonly items: readonly CatalogueItem[] }): Parts {
  return new Map(content.items.map((item) => [item.item, { label: item.label, value: item }]));
}

/** The frame of a classification, then its classes and its grounds. */
export function partsOfClassification(definition: Classification): Parts {
  const { version: _version, classes, grounds, ...value } = definition;
  return new Map<string, VersionPart>([
    ['frame', { label: frame, value }],
    ...classes.map((one): [string, VersionPart] => [
      `class.${one.code}`,
      { label: one.label, value: one },
    ]),
    ...grounds.map((one): [string, VersionPart] => [
      `ground.${one.code}`,
      { label: one.label, value: one },
    ]),
  ]);
}
