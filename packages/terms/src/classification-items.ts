// SPDX-License-Identifier: EUPL-1.2
import type { AuthorityRole } from './authority.ts';
import type { ClassificationScheme } from './classification.ts';
import { ItemId } from './ids.ts';

/** The catalogue item that carries each authority's own classification of a case. */
export const classificationItems: Readonly<
  Record<ClassificationScheme, Readonly<Record<AuthorityRole, ItemId>>>
> = {
  enforceability: {
    migration: ItemId.parse('enforceability'),
    police: ItemId.parse('enforceability-police'),
  },
  identity: {
    migration: ItemId.parse('identity-class'),
    police: ItemId.parse('identity-class-police'),
  },
  'detention-priority': {
    migration: ItemId.parse('detention-priority'),
    police: ItemId.parse('detention-priority-police'),
  },
};

/** The fields of those items that hold the grounds, the first of them always there. */
export const groundFields = ['basis', 'secondBasis', 'thirdBasis'] as const;
