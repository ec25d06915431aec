// SPDX-License-Identifier: EUPL-1.2
import type { StandingView } from '@samsyn/contract';
import { hasRight, isConfirmable } from '@samsyn/casework';
import type { Standing } from '@samsyn/casework';
import { legalDay } from '@samsyn/terms';
import type { Officer } from '../identity/officer.ts';
import type { CaseContext } from './case-context.ts';
import { standingOf } from './standing-of.ts';
import type { CaseBasis } from './standing-of.ts';

/** A fact as an officer sees it; what it rests on is named by entry, and shown as entries are. */
export function standingView(
  officer: Officer,
  { basisText: _kept, ...fact }: Standing,
): StandingView {
  const mayConfirm = isConfirmable(fact) && hasRight(officer.roles, 'confirm-standing');
  return { ...fact, mayConfirm };
}

/** Where the case stands today, as an officer sees it. */
export function standingViews(
  context: CaseContext,
  officer: Officer,
  found: CaseBasis,
): StandingView[] {
  const standing = standingOf(context, found, legalDay(context.clock()));
  return Object.values(standing).map((fact) => standingView(officer, fact));
}
