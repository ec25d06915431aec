// SPDX-License-Identifier: EUPL-1.2
import { stopBasis } from '@samsyn/casework';
import { StopLaw } from '@samsyn/contract';
import { legalDay } from '@samsyn/terms';
import type { SignalSaid } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';

/** The law that a stop of the kind rests on today, and since when its wording is uncertain. */
export function lawOfStop(
  { lawbook, clock }: Pick<CaseContext, 'lawbook' | 'clock'>,
  what: SignalSaid['what'],
): StopLaw {
  const { provision, others } = stopBasis(what);
  const today = legalDay(clock());
  const act = lawbook.acts.find((one) => one.act === provision?.act);
  const unread = act?.changes.find(({ evidence, on }) => evidence === 'unread' && on <= today);
  return StopLaw.parse({ provision, others, unreadFrom: unread?.on ?? null });
}
