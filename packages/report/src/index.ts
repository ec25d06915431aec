// SPDX-License-Identifier: EUPL-1.2
export { computeFigures } from './compute-figures.ts';
export { definitionOf, definitions, definitionsEdition } from './definitions/definitions.ts';
export type { Chapter, FigureDefinition } from './definitions/figure-definition.ts';
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
