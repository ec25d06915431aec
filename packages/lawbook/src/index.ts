// SPDX-License-Identifier: EUPL-1.2
export type { Act } from './acts-schema.ts';
export { amendLawbook } from './amendment/amend-lawbook.ts';
export { AmendmentId } from './amendment/amendment-schema.ts';
export { type AmendmentCheck, checkAmendment } from './amendment/check-amendment.ts';
export {
  type Amendment,
  loadAmendment,
  loadAmendments,
  parseAmendment,
} from './amendment/load-amendments.ts';
export { askLaw, AskedText, type PlaceOf, readFacts } from './ask-law.ts';
export { Block, Example, Interval } from './block-schema.ts';
export { checkLawbook, type Finding } from './check-lawbook.ts';
export { findLawbook } from './find-lawbook.ts';
export { findRuleSet } from './find-rule-set.ts';
export { proveLaw, type LawCheck, type Proved } from './gate/prove-law.ts';
export { type Box, boxesOf } from './diff/boxes-of.ts';
export { type BookDiff, compareBooks } from './diff/compare-books.ts';
export { countAnswers, levelsOf } from './diff/count-answers.ts';
export { type Change, diffLaw, type LawDiff } from './diff/diff-law.ts';
export { mergedVocabulary } from './diff/merged-vocabulary.ts';
export { type Answer, movedIn, transition } from './diff/transition.ts';
export { loadObligations, type Obligations } from './gate/load-obligations.ts';
export type { Moved, StretchChange } from './gate/changes-between.ts';
export type { Unreached } from './gate/unreached.ts';
export type { Violation, Witness } from './gate/violation.ts';
export type { Catalogue } from './load-catalogue.ts';
export type { Classifications } from './load-classifications.ts';
export { loadLawbook, type Lawbook } from './load-lawbook.ts';
export type { LocatedBlock } from './located-block.ts';
export { loadPeriods, type LocatedPeriod } from './load-periods.ts';
export { printSchemas } from './print-schemas.ts';
export { runExample } from './run-example.ts';
export {
  compareVersions,
  type FieldChange,
  type PartChange,
} from './agreement/compare-versions.ts';
export { installedVersions, subjectOf, versionsIn } from './agreement/installed-versions.ts';
export { parseCatalogue, type ParsedVersion, parseVersion } from './agreement/parse-version.ts';
export type { Version } from './agreement/version.ts';
export { bearingOf } from './reading/bearing-of.ts';
export { type DecisionTable, decisionTable } from './reading/decision-table.ts';
export { type Explanation, explainAnswer } from './reading/explain-answer.ts';
export { findRuleName } from './reading/find-rule-name.ts';
export { findProvisions } from './reading/find-provisions.ts';
export { factSentence } from './reading/condition-lines.ts';
export { sayAmong } from './reading/say-among.ts';
export { sayAnswer } from './reading/say-answer.ts';
export { sayFact, sayValue } from './reading/say-value.ts';
export { type LawOn, lawOn } from './reading/law-on.ts';
export { type ProvisionOn, provisionOn } from './reading/provision-on.ts';
export { type Timeline, timelineOf } from './reading/timeline.ts';
