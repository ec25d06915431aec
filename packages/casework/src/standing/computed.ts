// SPDX-License-Identifier: EUPL-1.2
import type {
  Instant,
  ItemEntry,
  PeriodRule,
  PlainDate,
  Protection,
  Provision,
  SaidDay,
  Sentence,
  StandingFact,
  StandingGap,
  StandingKind,
  StandingName,
  StandingValue,
} from '@samsyn/terms';

/** What an officer has confirmed of a fact: by whom, when, why. */
export interface Confirmation {
  readonly officer: string;
  readonly at: Instant;
  readonly reasons: string;
}

/** How far a handover has come, as this authority knows of it. */
export type HandoverStage = 'none' | 'sent' | 'received' | 'returning' | 'returned';

/** Everything that a standing is computed from. */
export interface StandingSituation {
  readonly entries: readonly ItemEntry[];
  readonly protection: Protection;
  readonly on: PlainDate;
  /** Every wording of every period of the law. */
  readonly periods: readonly PeriodRule[];
  readonly handover: HandoverStage;
  /** What has been confirmed of a fact on exactly this basis. */
  readonly confirmedOn: (fact: StandingName, basis: string) => Confirmation | undefined;
}

/** A fact as it was computed, before it is known whether an officer has confirmed it. */
export interface Computed {
  readonly fact: StandingName;
  readonly value: StandingValue;
  readonly standing: Exclude<StandingKind, 'confirmed'>;
  /** The entries considered, each with the fields that were read. */
  readonly read: readonly (readonly [ItemEntry, readonly string[]])[];
  readonly rules: readonly PeriodRule[];
  readonly said?: readonly SaidDay[];
  readonly provisions?: readonly Provision[];
  readonly missing?: readonly StandingGap[];
  readonly notes?: readonly Sentence[];
  /** Facts that it was computed from in turn: its basis changes with theirs. */
  readonly restsOn?: readonly Standing[];
}

/** A fact with the text of its basis, from which a confirmation's digest is taken. */
export interface Standing extends StandingFact {
  readonly basisText: string;
}
