// SPDX-License-Identifier: EUPL-1.2
import { ErrorCode } from '@samsyn/terms';
import { z } from 'zod';

/** What a child process tells its parent: one JSON object per line on standard output. */
export const ChildLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), text: z.string() }),
  z.strictObject({ kind: z.literal('ready'), facts: z.record(z.string(), z.string()) }),
  z.strictObject({ kind: z.literal('failed'), code: ErrorCode, reason: z.string() }),
]);
export type ChildLine = z.infer<typeof ChildLine>;

/** The line as the other side said it; undefined when it is not of the protocol. */
export function findChildLine(text: string): ChildLine | undefined {
  try {
    const parsed = ChildLine.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
