// SPDX-License-Identifier: EUPL-1.2
import type {
  Act,
  ActKind,
  ActOf,
  AuthorityRole,
  ItemId,
  ItemValue,
  Provision,
} from '@samsyn/terms';
import type { Guard } from '../guards/guard.ts';
import type { Right } from '../officer-rights.ts';
import type { ActSituation } from './act-situation.ts';

/** What an act says of the case, as a value of an item of the catalogue. */
export interface ToldValue {
  readonly item: ItemId;
  readonly value: ItemValue;
}

/** Everything that is settled of one kind of act. */
export interface ActRule<A extends Act> {
  readonly right: Right;
  /** The authorities whose act it can be. */
  readonly by: readonly AuthorityRole[];
  readonly guards: readonly Guard<A>[];
  /** What it rests on, besides what its guards rest on. */
  readonly provisions?: readonly Provision[];
  /** Who does it has thereby said that what it tells may go, where the law leaves that to a word. */
  readonly toldOnAct?: boolean;
  readonly tells: (act: A, situation: ActSituation) => readonly ToldValue[];
}

/** Rules by kind. */
export type ActRules<Kind extends ActKind> = { readonly [K in Kind]: ActRule<ActOf<K>> };
