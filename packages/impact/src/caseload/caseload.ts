// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueRole, FactName, Facts, FactValue } from '@samsyn/terms';

/** A fact that differs between the cases: for each case the place of its value in the domain. */
export type Column = { readonly domain: readonly FactValue[]; readonly codes: Uint8Array };

/** Which unit of an authority has each case. */
export type UnitColumn = {
  readonly authority: CatalogueRole;
  readonly units: readonly string[];
  readonly codes: Uint8Array;
};

/**
 * Many cases as columns, without a name or a number of any of them. The same object always means the
 * same cases, so that what is found of it can be kept.
 */
export type Caseload = {
  readonly cases: number;
  /** Cases beside these of which a fact that the law may ask is not known. */
  readonly leftOut: number;
  readonly columns: ReadonlyMap<FactName, Column>;
  /** What is alike in every case; the law's own default where nothing is said. */
  readonly alike: Facts;
  readonly units: readonly UnitColumn[];
};
