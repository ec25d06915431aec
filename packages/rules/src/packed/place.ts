// SPDX-License-Identifier: EUPL-1.2
import type { RuleNode } from '../rule-set.ts';

/** A place of the tree with its way from the general rule, itself included. */
export type Place = { readonly node: RuleNode; readonly chain: readonly RuleNode[] };
