// SPDX-License-Identifier: EUPL-1.2
import type { OfficerRole } from '@samsyn/terms';

/** One screen of the officers': what it is for, and where it stands. */
export interface Screen {
  /** Names its pictures. */
  readonly id: string;
  /** As `packages/web/src/router.tsx` has it; several screens may stand at one address. */
  readonly address: string;
  readonly title: { readonly sv: string; readonly en: string };
  /** Whose work it is; others may be able to read it. */
  readonly who: readonly OfficerRole[] | 'everyone';
  /** What it answers: what is asked, what stops it, on which provision, what a press does. */
  readonly answers: { readonly sv: string; readonly en: string };
  /** Its picture stands on the page of screens. */
  readonly pictured?: true;
}
