// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { AuthorityRole } from '@samsyn/terms';

/** The item by which each authority asks the other. */
export const questionItem: Readonly<Record<AuthorityRole, ItemId>> = {
  police: ItemId.parse('departure-question'),
  migration: ItemId.parse('departure-question-to-police'),
};
