// SPDX-License-Identifier: EUPL-1.2
export { assess, assessByReference } from './assess.ts';
export { canonicalForm } from './canonical-form.ts';
export { always, truthOf, type Condition, type Truth } from './condition.ts';
export {
  type Diagram,
  DiagramSpace,
  no,
  type Operation,
  silent,
  yes,
} from './diagram/diagram-space.ts';
export { conditionsOf, factOrder } from './diagram/fact-order.ts';
export {
  conditionDiagram,
  factDiagram,
  type FactSpace,
  factSpace,
  type Fixed,
} from './diagram/fact-space.ts';
export { and, butNot, marks, or, overlay, where } from './diagram/operations.ts';
export { drawResidual, lineDiagram, outcomeDiagram } from './diagram/outcome-diagram.ts';
export {
  type Residual,
  type ResidualGate,
  residualLaw,
  type ResidualLine,
  residualLine,
  type ResidualNode,
  residualNode,
} from './diagram/residual.ts';
export { type Drawn, residualOf } from './diagram/residual-of.ts';
export { drawnOn, sheetOf } from './diagram/sheet.ts';
export { answersOf, childrenOf, nodesOf, restrict, supportOf } from './diagram/walk-diagram.ts';
export { explain } from './explain.ts';
export { failedFacts, namedFacts } from './failed-facts.ts';
export { type Compared, compareForms, type Difference, type Forms } from './forms/compare-forms.ts';
export { growTree } from './grow-tree.ts';
export { interpret, type Ruling } from './reference/interpret.ts';
export { itemFacts } from './item-facts.ts';
export { decodeReceipt, isOfLaw, type Receipt } from './receipt/decode-receipt.ts';
export { encodeReceipt } from './receipt/encode-receipt.ts';
export { receiptDay } from './receipt/receipt-bytes.ts';
export { fixedOf } from './packed/fixed-of.ts';
export { itemLists } from './packed/program-for.ts';
export { compileProgram } from './packed/compile-program.ts';
export { packFacts } from './packed/fact-layout.ts';
export type { Program } from './packed/program.ts';
export type { Slice } from './packed/program.ts';
export { codes, outcomeIn, rowIn, settle } from './packed/settle.ts';
export { type FactChange, type SmallestChange, smallestChanges } from './smallest-changes.ts';
export { type ClassTable, classTable } from './table/class-table.ts';
export { encodeColumns } from './table/encode-columns.ts';
export { testNames } from './test-names.ts';
export type {
  Exemption,
  Gate,
  JudgmentAsked,
  Rule,
  RuleNode,
  RuleSet,
  SecrecyRule,
  Stated,
} from './rule-set.ts';
export type { Fact, Vocabulary } from './vocabulary.ts';
