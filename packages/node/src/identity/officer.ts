// SPDX-License-Identifier: EUPL-1.2
import type { OfficerId, OfficerRole } from '@samsyn/terms';

/** A person signed in at this authority. */
export interface Officer {
  readonly officerId: OfficerId;
  /** The name or title that the authority's identity provider gives. */
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly OfficerRole[];
  readonly demonstration: boolean;
  /** Cases of protected persons that were opened in this session, each with the reason given. */
  readonly opened: ReadonlyMap<string, string>;
}

/** The officer as the ledger names an actor. */
export function actorOf(officer: Officer): string {
  return `officer:${officer.officerId}`;
}
