// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueRole } from '@samsyn/terms';

/** Persons and items of persons; an item is counted once a person however many ways it goes. */
export type Exposure = {
  readonly persons: number;
  readonly items: number;
};

/** Who would receive what did not go before. */
export type RecipientExposure = Exposure & {
  readonly recipient: CatalogueRole;
  /** Kinds of items of the catalogue. */
  readonly kindsOfItems: number;
  /** Units of the recipient that have such a case; absent where the load does not say. */
  readonly units?: number;
};

/**
 * What stands between an item and its going. `bar`: it does not go; `judgment`: an officer must first
 * judge; `officer`: it may go, by an officer's word; `request`: it goes only when asked for.
 */
export type Safeguard = 'bar' | 'judgment' | 'officer' | 'request';

export type SafeguardChange = {
  readonly safeguard: Safeguard;
  /** Questions in which it falls away, and in which it is added. */
  readonly lapses: number;
  readonly added: number;
};

/** A judgment under a provision that an officer no longer makes, or comes to make. */
export type ProvisionChange = {
  readonly provision: string;
  readonly test: string;
  readonly lapses: number;
  readonly added: number;
};

/** The judgments that fall away and are added, by provision. */
export type ProvisionChanges = {
  readonly provisions: readonly ProvisionChange[];
  /** Changed questions, and how many of them the provisions were looked up in. */
  readonly questions: number;
  readonly questionsLookedAt: number;
};

/** What a proposal costs and gives in privacy over a caseload. Shown, never weighed together. */
export type PrivacyCost = {
  /** Of whom something goes more easily than before, and of whom something is held harder. */
  readonly exposed: Exposure;
  readonly protected: Exposure;
  /** The same of sensitive items alone. */
  readonly sensitiveExposed: Exposure;
  readonly sensitiveProtected: Exposure;
  /** Of whom something goes by itself that an officer had to judge or permit before. */
  readonly withoutOfficer: Exposure;
  readonly recipients: readonly RecipientExposure[];
  readonly safeguards: readonly SafeguardChange[];
};
