// SPDX-License-Identifier: EUPL-1.2
import type {
  AuthorityRole,
  CaseEventKind,
  ClassificationScheme,
  ClassificationStanding,
  DifferenceCause,
  GateReason,
  Instant,
  Outcome,
  StopParty,
} from '@samsyn/terms';

type Way = 'given' | 'received';

/** One item of one disclosure to the other authority, with where it stood when the period ended. */
export interface DisclosedFact {
  readonly disclosureId: string;
  readonly caseId: string;
  readonly purpose: 'handover' | 'request' | 'answer' | 'notice';
  readonly openedAt: string;
  readonly item: string;
  readonly outcome: Outcome;
  /** The provision that decided, as an officer cites it. */
  readonly provision: string;
  readonly held: boolean;
  readonly word: 'send' | 'withhold' | null;
  /** The first judgment or word of an officer's. */
  readonly judgedAt: string | null;
  readonly sentAt: string | null;
}

/** A message that was sent or received, and the final receipt of one that was sent. */
export interface MessageFact {
  readonly way: Way;
  readonly kind: string;
  readonly at: string;
  readonly receiptAt: string | null;
}

export interface EventFact {
  readonly caseId: string;
  readonly kind: CaseEventKind;
  readonly at: string;
  readonly items: readonly string[];
}

/** A request; `given` is one that the counting authority sent. */
export interface RequestFact {
  readonly way: Way;
  readonly at: string;
  readonly answeredAt: string | null;
  readonly items: readonly {
    readonly item: string;
    readonly asked: 'standing' | 'individual';
    readonly answer: string | null;
  }[];
}

/** A signal to stop, and one party's word on it. */
export interface StopFact {
  readonly party: StopParty;
  readonly knownAt: string;
  readonly acknowledgedAt: string | null;
  readonly timesRaised: number;
}

export interface GateFact {
  readonly result: 'go' | 'no-go';
  readonly reasons: readonly GateReason[];
}

export interface DepartureFact {
  readonly caseId: string;
  readonly how: 'enforced' | 'own';
  /** The grade of the evidence, or `not-graded`. */
  readonly grade: string;
  readonly knownAt: string;
}

/** That an item is missing in a case, as its holder has stated. */
export interface MissingFact {
  readonly caseId: string;
  readonly item: string;
  readonly reason: string;
}

/**
 * What an authority's own database holds of a period `[begin, end)`, as counting reads it: no value
 * of any item but grades, classes and codes.
 */
export interface PeriodFacts {
  readonly role: AuthorityRole;
  readonly begin: Instant;
  readonly end: Instant;
  /** The items that a handover is to contain, where the authority is to give and to receive them. */
  readonly core: Readonly<Record<Way, readonly string[]>>;
  readonly disclosed: readonly DisclosedFact[];
  readonly messages: readonly MessageFact[];
  readonly events: readonly EventFact[];
  readonly requests: readonly RequestFact[];
  /** From the handover until the other authority's word that it has taken the case on. */
  readonly acceptances: readonly {
    readonly way: Way;
    readonly caseId: string;
    readonly at: string;
  }[];
  readonly missing: readonly MissingFact[];
  readonly corrections: readonly { readonly way: Way; readonly item: string }[];
  readonly stops: readonly StopFact[];
  readonly gates: readonly GateFact[];
  /** Every departure known when the period ended, the earlier ones too. */
  readonly departures: readonly DepartureFact[];
  readonly casesOpen: number;
  readonly differences: readonly { readonly cause: DifferenceCause }[];
  readonly casesCompared: number;
  readonly classes: readonly {
    readonly scheme: ClassificationScheme;
    readonly standing: ClassificationStanding;
  }[];
  readonly returns: readonly { readonly way: Way; readonly reason: string }[];
}
