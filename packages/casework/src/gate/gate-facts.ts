// SPDX-License-Identifier: EUPL-1.2
import type { AuthorityRole, EntryId, GateReason, ItemEntry, PlainDate } from '@samsyn/terms';
import { withoutStruck } from '../corrections/struck-entries.ts';
import type { Competence } from '../competence/competence.ts';
import { latestEntry } from '../latest-entry.ts';
import type { CaseStanding } from '../standing/case-standing.ts';
import type { Standing } from '../standing/computed.ts';
import { correctedAway } from '../standing/corrected-away.ts';
import { isFirm } from '../standing/is-firm.ts';
import { standingStops } from '../stops/standing-stops.ts';
import type { FoundFact } from './found-fact.ts';
import type { GateSituation } from './gate-situation.ts';
import { plannedJourney } from './journey.ts';
import { pendingMatters } from './pending-matters.ts';
import { childReception } from './readiness/child-reception.ts';
import { counselTold } from './readiness/counsel-told.ts';
import { custodyPastTravel } from './readiness/custody-past-travel.ts';
import { identityTold } from './readiness/identity-told.ts';
import { medicalCheck } from './readiness/medical-check.ts';
import { transportGround } from './readiness/transport-ground.ts';
import { travelDocument } from './readiness/travel-document.ts';

/** What the other authority gave when it was asked; undefined when no answer came in time. */
export interface GivenAnswer {
  readonly whole: boolean;
  readonly entries: readonly ItemEntry[];
}

/** What the gate is read from: everything known here, and the answer that came just now. */
export interface GateReading {
  readonly role: AuthorityRole;
  readonly today: PlainDate;
  /** Oldest knowledge first; what the answer brought stands in them too. */
  readonly entries: readonly ItemEntry[];
  readonly standing: CaseStanding;
  readonly competence: Competence;
  readonly told: ReadonlySet<EntryId>;
  readonly answer: GivenAnswer | undefined;
}

/** The facts of the check, and for each obstacle the entries it was read from. */
export interface GateFacts {
  readonly situation: GateSituation;
  readonly seen: Partial<Record<GateReason, readonly ItemEntry[]>>;
}

function threeWay(word: string, yes: string, no: readonly string[], firm: boolean) {
  if (no.includes(word)) return 'no' as const;
  return word === yes && firm ? ('yes' as const) : ('unknown' as const);
}

/** A decision or a judgment whose document is in the case. */
function hasDecisionDocument(entries: readonly ItemEntry[]): boolean {
  return entries.some(
    ({ item, document }) =>
      ['removal-decision', 'expulsion-judgment', 'own-refusal-of-entry'].includes(item) &&
      document !== undefined,
  );
}

function journeyFacts({ entries: all, standing, role, told, today }: GateReading) {
  const entries = withoutStruck(all);
  const journey = plannedJourney(entries);
  const on = journey?.on ?? today;
  return {
    travelDocument: travelDocument(entries, on),
    medicalCheck: medicalCheck(entries),
    childReception: childReception(entries, standing.child),
    identityTold: identityTold(entries, { role, told }),
    counselTold: counselTold(entries, journey),
    transportGround: transportGround(entries, journey),
    custodyPastTravel: {
      readiness: custodyPastTravel(standing['detention-review'], on),
      seen: [
        latestEntry(entries, 'detention-measure'),
        latestEntry(entries, 'detention-history'),
      ].filter((entry) => entry !== undefined),
    } satisfies FoundFact,
  };
}

/**
 * The facts that the gate is checked on, read from what is known here and what the other authority
 * answered. Nothing is taken over as a conclusion; what nobody has told is unknown.
 */
export function gateFacts(reading: GateReading): GateFacts {
  const { entries, standing, competence, answer } = reading;
  const { standing: stops, unclear } = standingStops(entries);
  const answered = new Set(answer?.entries.map(({ entryId }) => entryId));
  const facts = journeyFacts(reading);
  const pending = pendingMatters(entries);
  const corrected = correctedAway(entries);
  const disputed = Object.values(standing).filter((fact) => fact.standing === 'disputed');
  const stopping = new Set(stops.map(({ stopId }) => stopId));
  const situation: GateSituation = {
    answer: answer
      ? {
          kind: 'answered',
          whole: answer.whole,
          stops: stops.filter(({ stopId }) => answered.has(stopId)),
          matterPending: pending.length > 0,
        }
      : { kind: 'none' },
    ownStops: stops.filter(({ stopId }) => !answered.has(stopId)),
    unclearEnds: unclear.length > 0,
    competence,
    decisionDocument: hasDecisionDocument(entries),
    enforceable: threeWay(
      standing.enforceable.value.word,
      'yes',
      ['no'],
      isFirm(standing.enforceable),
    ),
    alive: threeWay(
      standing.lapse.value.word,
      'stands',
      ['lapsed', 'ended'],
      isFirm(standing.lapse),
    ),
    disputed: [...disputed.map(({ fact }) => fact), ...corrected.map(({ item }) => item)],
    journeyPlanned: plannedJourney(entries) !== undefined,
    ...readinessOf(facts),
  };
  return {
    situation,
    seen: {
      'stop-stands': entries.filter(({ entryId }) => stopping.has(entryId)),
      'stop-unclear': entries.filter(({ entryId }) => unclear.includes(entryId)),
      'matter-pending': pending,
      'not-enforceable': restingOn(entries, [standing.enforceable, standing['legal-force']]),
      'decision-not-alive': restingOn(entries, [standing.lapse]),
      'fact-in-dispute': [...restingOn(entries, disputed), ...corrected],
      ...seenOnJourney(facts),
    },
  };
}

/** The entries that these facts were computed from, each once. */
function restingOn(
  entries: readonly ItemEntry[],
  facts: readonly Standing[],
): readonly ItemEntry[] {
  const read = new Set(facts.flatMap(({ basis }) => basis.map(({ entryId }) => entryId)));
  return entries.filter(({ entryId }) => read.has(entryId));
}

function readinessOf(facts: ReturnType<typeof journeyFacts>) {
  return {
    travelDocument: facts.travelDocument.readiness,
    medicalCheck: facts.medicalCheck.readiness,
    childReception: facts.childReception.readiness,
    identityTold: facts.identityTold.readiness,
    counselTold: facts.counselTold.readiness,
    transportGround: facts.transportGround.readiness,
    custodyPastTravel: facts.custodyPastTravel.readiness,
  };
}

function seenOnJourney(facts: ReturnType<typeof journeyFacts>): GateFacts['seen'] {
  return {
    'travel-document-missing': facts.travelDocument.seen,
    'medical-check-missing': facts.medicalCheck.seen,
    'child-reception-missing': facts.childReception.seen,
    'identity-not-told': facts.identityTold.seen,
    'counsel-not-told': facts.counselTold.seen,
    'transport-ground-missing': facts.transportGround.seen,
    'custody-ends-before-travel': facts.custodyPastTravel.seen,
  };
}
