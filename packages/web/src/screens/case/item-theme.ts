// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem, ItemId } from '@samsyn/terms';

/** What the items of a case are grouped by on the screen, in the order shown. */
export const itemThemes = ['clocks', 'decision', 'identity', 'contact', 'care', 'other'] as const;
export type ItemTheme = (typeof itemThemes)[number];

const byTheme: Readonly<Record<Exclude<ItemTheme, 'other'>, readonly string[]>> = {
  clocks: [
    'stay-status',
    'enforceability',
    'enforceability-police',
    'detention-priority',
    'detention-priority-police',
    'triage-class',
    'obstacle-notice',
    'lapse-basis',
    'voluntary-period',
    'detention-history',
    'dublin-status',
    'enforcement-result',
    'pending-matter',
    'matter-ended',
    'decision-ended',
    'stay-conditions',
    'immediate-enforceability',
    'dublin-stop',
    'prosecution-bar',
    'instructions',
    'correction-notice',
    'completeness-statement',
    'migration-enforced',
  ],
  decision: [
    'removal-decision',
    'service-and-legal-force',
    'entry-ban',
    'destination',
    'handover-decision',
    'case-acceptance',
    'information-request',
    'acceptance-declaration',
    'public-order-ground',
    'temporary-permit',
    'special-permission',
    'rights-elsewhere',
    'eea-status',
    'protection-narrative',
  ],
  identity: [
    'case-identity',
    'identity',
    'identity-class',
    'identity-class-police',
    'new-identity-facts',
    'protection-marking',
    'photograph',
    'travel-document',
    'travel-document-work',
    'foreign-agreement-data',
    'age-assessment',
    'fingerprint-record',
    'visa-case-copy',
    'document-custody',
    'outward-marking',
  ],
  contact: [
    'last-known-contact',
    'reception-registration',
    'return-talks',
    'family-links',
    'counsel',
    'responsible-officer',
  ],
  care: [
    'health-for-transport',
    'vulnerability',
    'assistance-case',
    'safety-risk',
    'child-reception',
  ],
};

const themeOf: ReadonlyMap<string, ItemTheme> = new Map(
  itemThemes.flatMap((theme) =>
    theme === 'other' ? [] : byTheme[theme].map((item) => [item, theme] as const),
  ),
);

/**
 * The group an item stands in. One that no group names goes by what the catalogue says of it: a
 * signal of stop or result with the clocks, a sensitive item with care, the rest by themselves.
 */
export function itemTheme(item: ItemId, known: CatalogueItem | undefined): ItemTheme {
  const named = themeOf.get(item);
  if (named !== undefined) return named;
  if (known?.safetySignal === true) return 'clocks';
  return known?.sensitive === true ? 'care' : 'other';
}
