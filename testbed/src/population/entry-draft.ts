// SPDX-License-Identifier: EUPL-1.2
import type { CaseFileDocument } from '@samsyn/contract';
import type { PlainDate, Protection } from '@samsyn/terms';
import type { Household, Member } from './household.ts';
import type { LegalHistory } from './legal-history.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Traits } from './traits.ts';

/** An entry before the format has checked it. */
export interface EntryDraft {
  readonly item: string;
  readonly value: Readonly<Record<string, string | number | boolean>>;
  readonly source: { readonly kind: string; readonly reference: string };
  readonly asOf: PlainDate;
  readonly document?: CaseFileDocument;
}

/** Everything that the entries of one case are written from. */
export interface CaseDraft {
  readonly random: SeededRandom;
  readonly today: PlainDate;
  readonly member: Member;
  readonly household: Household;
  readonly traits: Traits;
  readonly history: LegalHistory;
  readonly protection: Protection;
  /** The migration authority's unit that holds the case, as officers' sign-in names it. */
  readonly unit: 'atervandande-nord' | 'atervandande-syd';
}

/** The value with what is known: fields without a value are left out. */
export function known(
  fields: Readonly<Record<string, string | number | boolean | undefined>>,
): Record<string, string | number | boolean> {
  const value: Record<string, string | number | boolean> = {};
  for (const [name, held] of Object.entries(fields)) if (held !== undefined) value[name] = held;
  return value;
}

/** A source in the authority's own register of cases. */
export const register = { kind: 'register', reference: 'Verkets ärenderegister' } as const;
