// SPDX-License-Identifier: EUPL-1.2
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { z } from 'zod';

const node = z.enum(['migration', 'police']);
const order = z.int().positive();

/**
 * A line of the campaign's own book. `ordered`: an officer is about to say that this is sent.
 * `promised`: the node has said yes; from here on nothing may be lost. `refused`: it said no.
 * `turned-down`: a guard or the law closed the way before there was anything to send.
 * `posted`: the campaign itself posted bytes past the sending node.
 */
const JournalLine = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ordered'),
    order,
    from: node,
    caseId: z.string(),
    what: z.enum(['handover', 'notice', 'request', 'stop']),
    /** What the receiver must be able to read afterwards, where the order brings something new. */
    token: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('promised'),
    order,
    messageId: z.string(),
  }),
  z.strictObject({ kind: z.literal('refused'), order, code: z.string() }),
  z.strictObject({ kind: z.literal('turned-down'), caseId: z.string(), code: z.string() }),
  z.strictObject({
    kind: z.literal('posted'),
    what: z.enum(['duplicate', 'early', 'forged']),
    to: node,
    messageId: z.string(),
    status: z.int(),
    code: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('fault'), round: z.int(), what: z.string(), node }),
]);
export type JournalLine = z.infer<typeof JournalLine>;

/** The book that is kept outside both nodes: lines are only added, each on disk before its return. */
export interface Journal {
  readonly file: string;
  write(line: JournalLine): void;
  close(): void;
}

export function openJournal(file: string): Journal {
  const handle = openSync(file, 'a', 0o600);
  return {
    file,
    write: (line) => {
      writeSync(handle, `${JSON.stringify(line)}\n`);
      fsyncSync(handle);
    },
    close: () => closeSync(handle),
  };
}

/** The journal as it stands in its file. @throws ZodError for a line that is none */
export function readJournal(file: string): readonly JournalLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JournalLine.parse(JSON.parse(line)));
}
