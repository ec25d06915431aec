// SPDX-License-Identifier: EUPL-1.2
import { signFigures } from '@samsyn/envelope';
import type { FigureStatement } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { figuresOf } from './figures-of.ts';
import type { FigureRun } from './figures-of.ts';

export interface SignedFigures {
  readonly statement: FigureStatement;
  /** The bytes to give to whoever assembles the joint report. */
  readonly signed: Uint8Array;
}

/**
 * This authority's own figures of a period, signed in its name. That they were computed is on the
 * ledger.
 * @throws SamsynError `figures.period`, `envelope.key-*` when no key may sign now
 */
export async function signedFigures(context: CaseContext, run: FigureRun): Promise<SignedFigures> {
  const statement = await figuresOf(context, run);
  return { statement, signed: await signFigures(statement, context.own.keys) };
}
