// SPDX-License-Identifier: EUPL-1.2
import { FactValue } from '@samsyn/terms';
import { z } from 'zod';

/** A condition as it is written: facts with the values that satisfy it, `any`, `all` and `not`. */
export type WhenText = {
  readonly any?: readonly WhenText[] | undefined;
  readonly all?: readonly WhenText[] | undefined;
  readonly not?: WhenText | undefined;
  readonly [fact: string]: readonly FactValue[] | readonly WhenText[] | WhenText | undefined;
};

export const WhenText: z.ZodType<WhenText> = z
  .lazy(() =>
    z
      .object({
        any: z.array(WhenText).min(1).optional(),
        all: z.array(WhenText).min(1).optional(),
        not: WhenText.optional(),
      })
      .catchall(z.array(FactValue).min(1)),
  )
  .meta({ id: 'Condition', description: 'Every fact named must have one of its values' });
