// SPDX-License-Identifier: EUPL-1.2
import type { Sentence } from '../assessment.ts';
import type { Provision } from '../provision.ts';

/** A word that is easily taken for the term, and why it is another thing. */
export type NearMiss = { readonly word: string; readonly why: string };

/** One legal concept: its name in the code, the officers' word, its source and its false friends. */
export type GlossaryEntry = {
  /** The word in code, JSON and database names. */
  readonly term: string;
  /** Labels of the interface, Swedish first. */
  readonly label: Sentence;
  /** What is meant by it here, in our own words. */
  readonly meaning: string;
  readonly provisions: readonly Provision[];
  readonly nearMisses: readonly NearMiss[];
};
