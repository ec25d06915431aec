// SPDX-License-Identifier: EUPL-1.2
import type { FigurePeriod, FigureStatement, PlainDate } from '@samsyn/terms';
import type { Consequences } from './consequences.ts';
import type { ObstacleLine } from './obstacle-section.ts';

/** What the joint report is made of; the same content makes the same page, byte for byte. */
export interface ReportContent {
  readonly period: FigurePeriod;
  /** The figures of each authority, the one that hands over first. */
  readonly statements: readonly FigureStatement[];
  /** An item of the catalogue in words. */
  readonly label: (code: string) => string | undefined;
  /** The day of the law that the obstacles are read from. */
  readonly lawOn: PlainDate;
  readonly obstacles: readonly ObstacleLine[];
  /** What proposals would lead to, as they were computed elsewhere. */
  readonly proposals: readonly Consequences[];
  /** A proposal's title by its name. */
  readonly titleOf: (amendment: string) => string;
}
