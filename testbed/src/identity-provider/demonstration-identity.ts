// SPDX-License-Identifier: EUPL-1.2
import type { OfficerRole } from '@samsyn/terms';

/** Someone to sign in as: a post at an authority, never a person. */
export interface DemonstrationIdentity {
  /** OIDC `sub`. */
  readonly subject: string;
  readonly authority: 'migrationsverket' | 'polismyndigheten';
  readonly title: { readonly sv: string; readonly en: string };
  readonly roles: readonly OfficerRole[];
  readonly unit: string;
}
