// SPDX-License-Identifier: EUPL-1.2
export type { Caseload } from './caseload/caseload.ts';
export {
  type CaseloadBuilder,
  caseloadBuilder,
  type CaseloadForm,
  type CaseRow,
} from './caseload/caseload-builder.ts';
export { type Draw, generateCase, generatedForm } from './caseload/generate-cases.ts';
export { seededDraw } from './caseload/seeded-draw.ts';
export type {
  CombinationAnswer,
  CombinationChange,
  CountedChange,
  ShownChange,
} from './combinations/combination-change.ts';
export { countCombinations } from './combinations/count-combinations.ts';
export { showChange } from './combinations/show-change.ts';
export { provisionChanges } from './privacy/provision-changes.ts';
export { type CaseloadImpact, impactOn } from './impact-on.ts';
export {
  type PublishedImpact,
  publishImpact,
  publishProvisions,
} from './privacy/publish-impact.ts';
export { type Shown, shown } from './privacy/publish.ts';
export { type Verified, verifySample } from './verify-sample.ts';
export { type Comparison, openWorkbench, type Workbench } from './workbench.ts';
export { type Obstacle, obstacleMap, type Standing } from './obstacle-map.ts';
