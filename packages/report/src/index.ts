// SPDX-License-Identifier: EUPL-1.2
export { assertTogether } from './assert-together.ts';
export { buildReport, reportData } from './build-report.ts';
export { casesBehind } from './count/cases-behind.ts';
export { computeFigures } from './compute-figures.ts';
export { definitionOf, definitions, definitionsEdition } from './definitions/definitions.ts';
export type { FigureDefinition } from './definitions/figure-definition.ts';
export type { Indicator } from './indicators/indicator.ts';
export { indicators } from './indicators/indicators.ts';
export { readIndicator } from './indicators/read-indicator.ts';
export type { IndicatorValue } from './indicators/read-indicator.ts';
export { Consequences } from './page/consequences.ts';
export { markup } from './page/markup.ts';
export type { Markup } from './page/markup.ts';
export { encodeManifest, parseManifest } from './manifest-of.ts';
export type { ObstacleLine } from './page/obstacle-section.ts';
export type { ReportContent } from './page/report-content.ts';
export type {
  DepartureFact,
  DisclosedFact,
  EventFact,
  GateFact,
  MessageFact,
  MissingFact,
  PeriodFacts,
  RequestFact,
  StopFact,
} from './period-facts.ts';
