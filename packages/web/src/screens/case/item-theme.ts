// SPDX-License-Identifier: EUPL-1.2
import type { ItemId } from '@samsyn/terms';

/** What the items of a case are grouped by on the screen, in the order shown. */
export const itemThemes = ['clocks', 'decision', 'identity', 'contact', 'care', 'other'] as const;
export type ItemTheme = (typeof itemThemes)[number];

const byTheme: Readonly<Record<Exclude<ItemTheme, 'other'>, readonly string[]>> = {
  clocks: [
    'stay-status',
    'enforceability',
    'obstacle-notice',
    'lapse-basis',
    'voluntary-period',
    'detention-history',
    'dublin-status',
    'enforcement-result',
  ],
  decision: [
    'removal-decision',
    'service-and-legal-force',
    'entry-ban',
    'destination',
    'handover-decision',
    'case-acceptance',
    'information-request',
  ],
  identity: [
    'case-identity',
    'identity',
    'new-identity-facts',
    'protection-marking',
    'photograph',
    'travel-document',
    'travel-document-work',
  ],
  contact: [
    'last-known-contact',
    'reception-registration',
    'return-talks',
    'family-links',
    'counsel',
    'responsible-officer',
  ],
  care: ['health-for-transport', 'vulnerability', 'assistance-case', 'safety-risk'],
};

const themeOf: ReadonlyMap<string, ItemTheme> = new Map(
  itemThemes.flatMap((theme) =>
    theme === 'other' ? [] : byTheme[theme].map((item) => [item, theme] as const),
  ),
);

/** The group an item stands in; `other` for one that no group names. */
export function itemTheme(item: ItemId): ItemTheme {
  return themeOf.get(item) ?? 'other';
}
