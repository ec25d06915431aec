// SPDX-License-Identifier: EUPL-1.2
import { AgreementSubject } from '@samsyn/terms';
import { z } from 'zod';

const Content = z.union([
  z.object({ scheme: z.string() }).transform(({ scheme }) => `classification.${scheme}`),
  z.object({ items: z.array(z.unknown()) }).transform(() => 'catalogue'),
]);

/** What a packed file is a version of; undefined when it is none. The node reads it in full. */
export function subjectIn(content: string): AgreementSubject | undefined {
  try {
    return Content.pipe(AgreementSubject).safeParse(JSON.parse(content)).data;
  } catch {
    return undefined;
  }
}
