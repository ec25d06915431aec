// SPDX-License-Identifier: EUPL-1.2
import type { FigureId, Sentence } from '@samsyn/terms';

export type Chapter =
  | 'exchange'
  | 'completeness'
  | 'gaps'
  | 'times'
  | 'stops'
  | 'gates'
  | 'departures'
  | 'differences'
  | 'classes';

/** What a figure means, how it is had, and how far it can be trusted; published beside it. */
export interface FigureDefinition {
  readonly figure: FigureId;
  readonly chapter: Chapter;
  readonly name: Sentence;
  readonly definition: Sentence;
  /** What is read and counted at the node, table by table. */
  readonly query: string;
  readonly uncertainty: Sentence;
}
