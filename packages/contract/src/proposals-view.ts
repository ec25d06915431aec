// SPDX-License-Identifier: EUPL-1.2
import {
  CatalogueRole,
  ErrorCode,
  FactName,
  FactValue,
  ItemId,
  limits,
  Mode,
  Outcome,
  PlainDate,
  Provision,
  RuleId,
  Sentence,
} from '@samsyn/terms';
import { z } from 'zod';
import { ConditionLine, RuleName } from './rule-reading.ts';

/** A proposed change of the law, as its file is named. */
export const ProposalId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A proposal in a list. */
export const ProposalLine = z.strictObject({
  id: ProposalId,
  title: Sentence,
  purpose: Sentence,
  source: Sentence,
  evidence: z.enum(['drafted', 'read', 'secondary', 'recalled']),
  /** The first day of the proposal. */
  from: PlainDate,
});
export type ProposalLine = z.infer<typeof ProposalLine>;

export const ProposalList = z.strictObject({ proposals: z.array(ProposalLine).readonly() });
export type ProposalList = z.infer<typeof ProposalList>;

const place = { part: z.enum(['add', 'replace']), at: z.int().min(0).max(200) };

/** One change of a proposal's text, made by a control and not by writing. */
export const ProposalEdit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('from'), day: PlainDate }),
  z.strictObject({
    kind: z.literal('outcome'),
    ...place,
    outcome: Outcome.exclude(['assess']),
  }),
  z.strictObject({ kind: z.literal('provision'), ...place, provision: Provision }),
  /** The values that satisfy the condition; none takes the condition away. */
  z.strictObject({
    kind: z.literal('condition'),
    ...place,
    fact: FactName,
    values: z.array(FactValue).max(200).readonly(),
  }),
]);
export type ProposalEdit = z.infer<typeof ProposalEdit>;

/** What a rule of a proposal says beside what it asks. */
const wording = {
  ...RuleName.shape,
  outcome: Outcome.nullable(),
  conditions: z.array(ConditionLine).readonly(),
};

/** A rule as the proposal has it, and as the law has it where the proposal replaces it. */
export const ProposedRule = z.strictObject({
  ...place,
  ...wording,
  /** The conditions that stand by themselves and can be chosen by value. */
  asked: z
    .array(z.strictObject({ fact: FactName, values: z.array(FactValue).readonly() }))
    .readonly(),
  was: z.strictObject(wording).nullable(),
});
export type ProposedRule = z.infer<typeof ProposedRule>;

/** A fact of the law with its values in words. */
export const FactChoice = z.strictObject({
  fact: FactName,
  said: Sentence,
  values: z.array(z.strictObject({ value: FactValue, said: Sentence })).readonly(),
});
export type FactChoice = z.infer<typeof FactChoice>;

/** A proposal as its text has it, in words. */
export const ProposalDraft = z.strictObject({
  proposal: ProposalLine,
  text: z.string(),
  rules: z.array(ProposedRule).readonly(),
  /** Rules that cease, each with the first day on which it no longer applies. */
  ended: z.array(z.strictObject({ rule: RuleName, until: PlainDate })).readonly(),
});
export type ProposalDraft = z.infer<typeof ProposalDraft>;

export const ProposalView = ProposalDraft.extend({ facts: z.array(FactChoice).readonly() });
export type ProposalView = z.infer<typeof ProposalView>;

/** What the law answers; nothing where the day's law is not encoded. */
export const LawAnswer = z.enum([...Outcome.options, 'not-encoded']);
export type LawAnswer = z.infer<typeof LawAnswer>;

const direction = z.strictObject({ from: CatalogueRole, to: CatalogueRole });
const count = z.string().regex(/^\d+$/);

/** Items that a proposal answers otherwise in the same cases and in the same way. */
export const ProposalMove = z.strictObject({
  items: z.array(ItemId).min(1).readonly(),
  direction,
  mode: Mode,
  before: LawAnswer,
  after: LawAnswer,
  combinations: count,
});
export type ProposalMove = z.infer<typeof ProposalMove>;

/** Conditions that hold all at once: the most telling of them, and each. */
const conditions = z.strictObject({ brief: Sentence, conditions: z.array(Sentence).readonly() });

/** The same with the largest boxes of one item: sets of values in which every case changes. */
export const ProposalChange = ProposalMove.extend({
  /** What holds in every box; a box has its own conditions beside. */
  shared: conditions,
  boxes: z.array(conditions.extend({ witness: Sentence, combinations: count })).readonly(),
  coversAll: z.boolean(),
});
export type ProposalChange = z.infer<typeof ProposalChange>;

/** The answer over all combinations of facts, exact; the largest changes one by one. */
export const CombinationsView = z.strictObject({
  combinations: count,
  changed: count,
  changes: z.array(ProposalMove).readonly(),
  changesLeftOut: z.int().min(0),
});
export type CombinationsView = z.infer<typeof CombinationsView>;

/** A count of persons or of what is theirs; withheld where it tells of too few. */
export const ShownCount = z.union([z.int().min(0), z.literal('withheld')]);
export type ShownCount = z.infer<typeof ShownCount>;

const transition = z.strictObject({ from: LawAnswer, to: LawAnswer, questions: ShownCount });
const exposure = z.strictObject({ persons: ShownCount, items: ShownCount });
const Way = z.enum(['own-initiative', 'request', 'direct-access']);

/** What a proposal costs and gives in privacy. Shown side by side, never weighed together. */
export const PrivacyView = z.strictObject({
  exposed: exposure,
  protected: exposure,
  sensitiveExposed: exposure,
  sensitiveProtected: exposure,
  withoutOfficer: exposure,
  recipients: z
    .array(
      exposure.extend({
        recipient: CatalogueRole,
        kindsOfItems: ShownCount,
        units: ShownCount.optional(),
      }),
    )
    .readonly(),
  safeguards: z
    .array(
      z.strictObject({
        safeguard: z.enum(['bar', 'judgment', 'officer', 'request']),
        lapses: ShownCount,
        added: ShownCount,
      }),
    )
    .readonly(),
});
export type PrivacyView = z.infer<typeof PrivacyView>;

/** The answer over this authority's own open cases: sums alone, small ones withheld. */
export const CaseloadView = z.strictObject({
  /** Cases that are read so far, of how many; until it is done the answer is of those alone. */
  read: z.strictObject({ cases: z.int().min(0), of: z.int().min(0), isDone: z.boolean() }),
  cases: ShownCount,
  /** Cases of which a fact that the law asks is not known. */
  leftOut: ShownCount,
  casesChanged: ShownCount,
  itemsChanged: ShownCount,
  questionsChanged: ShownCount,
  byTransition: z.array(transition).readonly(),
  byItem: z
    .array(
      z.strictObject({
        item: ItemId,
        way: Way,
        direction,
        cases: ShownCount,
        transitions: z.array(transition).readonly(),
      }),
    )
    .readonly(),
  byUnit: z
    .array(
      z.strictObject({
        authority: CatalogueRole,
        unit: z.string(),
        cases: ShownCount,
        casesChanged: ShownCount,
        questionsChanged: ShownCount,
      }),
    )
    .readonly(),
  privacy: PrivacyView,
});
export type CaseloadView = z.infer<typeof CaseloadView>;

/** A text that is no proposal yet, as texts are while they are written; no refusal of anybody. */
export const UnfitProposal = z.strictObject({
  kind: z.literal('unfit'),
  code: ErrorCode,
  reason: z.string(),
  /** `proposal.yaml:line`. */
  place: z.string().nullable(),
});
export type UnfitProposal = z.infer<typeof UnfitProposal>;

/** Both answers of one version of a proposal. */
export const ProposalComparison = z.strictObject({
  kind: z.literal('compared'),
  draft: ProposalDraft,
  combinations: CombinationsView,
  caseload: CaseloadView,
});
export type ProposalComparison = z.infer<typeof ProposalComparison>;

/** What takes longer to say of a version: whether it can stand, its changes in words, its judgments. */
export const ProposalCheck = z.strictObject({
  kind: z.literal('checked'),
  holds: z.boolean(),
  refusals: z
    .array(
      z.strictObject({
        obligation: z.string(),
        place: z.string(),
        message: Sentence,
        witness: Sentence.nullable(),
      }),
    )
    .readonly(),
  /** The changes of the comparison, in its order. */
  changes: z.array(ProposalChange).readonly(),
  /** Judgments that fall away or are added in the caseload, by provision. */
  provisions: z
    .array(
      z.strictObject({
        provision: z.string(),
        test: z.string(),
        lapses: ShownCount,
        added: ShownCount,
      }),
    )
    .readonly(),
});
export type ProposalCheck = z.infer<typeof ProposalCheck>;

export const SittingId = z.uuid();

/** One sitting with a proposal: what for, in one's own words; kept on the ledger. */
export const SittingRequest = z.strictObject({
  proposal: ProposalId,
  purpose: z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax),
});
export const SittingView = z.strictObject({ sitting: SittingId });

/** A version of a proposal: its text, and changes to it in their order. */
export const ProposalVersion = z.strictObject({
  sitting: SittingId,
  text: z.string().min(1).max(limits.proposalTextCharsMax),
  edits: z.array(ProposalEdit).max(limits.proposalEditsMax).readonly(),
});
export type ProposalVersion = z.infer<typeof ProposalVersion>;

/** What stands in the way of one item on a day, in the ordinary case. */
export const ObstacleLine = z.strictObject({
  item: ItemId,
  label: Sentence,
  direction,
  way: Way,
  standing: z.enum(['duty', 'allowed', 'judgment', 'barred', 'not-encoded']),
  provisions: z.array(z.string()).readonly(),
  judgments: z
    .array(z.strictObject({ provision: z.string(), test: z.string(), asks: Sentence }))
    .readonly(),
  rule: RuleId.nullable(),
});
export type ObstacleLine = z.infer<typeof ObstacleLine>;

export const ObstaclesView = z.strictObject({
  on: PlainDate,
  obstacles: z.array(ObstacleLine).readonly(),
});
export type ObstaclesView = z.infer<typeof ObstaclesView>;
