// SPDX-License-Identifier: EUPL-1.2
import { FigureId, PlainDate } from '@samsyn/terms';
import { agreementDefinitions } from './agreement-definitions.ts';
import { completenessDefinitions } from './completeness-definitions.ts';
import { exchangeDefinitions } from './exchange-definitions.ts';
import type { FigureDefinition } from './figure-definition.ts';
import { gapDefinitions } from './gap-definitions.ts';
import { safetyDefinitions } from './safety-definitions.ts';
import { timeDefinitions } from './time-definitions.ts';

/** The day of this wording. Figures of two editions are never put beside each other. */
export const definitionsEdition: PlainDate = PlainDate.parse('2026-11-23');

/** Every definition, in the order in which the figures are told. */
export const definitions: readonly FigureDefinition[] = [
  ...exchangeDefinitions,
  ...completenessDefinitions,
  ...gapDefinitions,
  ...timeDefinitions,
  ...safetyDefinitions,
  ...agreementDefinitions,
];

/** What a figure means. @throws RangeError when it has no definition, which a test rules out */
export function definitionOf(figure: FigureId): FigureDefinition {
  const found = definitions.find((one) => one.figure === figure);
  if (!found) throw new RangeError(`no definition of ${figure}`);
  return found;
}
