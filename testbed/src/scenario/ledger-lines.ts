// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { z } from 'zod';
import { until } from '../demo/until.ts';
import type { OfficerClient } from '../officer/officer-client.ts';

const base64Json = z.string().transform((text): unknown => {
  return JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
});
const Leaf = z.object({
  id: z.string(),
  event: z.string(),
  actor: z.string(),
  subject: z.string().optional(),
});
const EntryLine = z.object({
  index: z.number(),
  leaf: base64Json.pipe(Leaf),
  opening: z.object({ content: base64Json.pipe(z.record(z.string(), z.unknown())) }).optional(),
});

/** One entry of an exported ledger, with what it says. */
export interface LedgerLine extends z.infer<typeof Leaf> {
  readonly index: number;
  readonly content: Record<string, unknown> | undefined;
}

/** Those that have a place in the ledger at this moment. */
async function exported(oversight: OfficerClient): Promise<readonly LedgerLine[]> {
  const response = await oversight.raw('GET', routes.exportLedger.path);
  const text = await response.text();
  return text.split('\n').flatMap((line) => {
    const entry = EntryLine.safeParse(line === '' ? undefined : JSON.parse(line));
    if (!entry.success) return [];
    const { index, leaf, opening } = entry.data;
    return [{ ...leaf, index, content: opening?.content }];
  });
}

const exports = (lines: readonly LedgerLine[]): number =>
  lines.filter(({ event }) => event === 'ledger.exported').length;

/**
 * The entries that a node exports to its oversight officer, in their order: everything that was
 * recorded before. An entry gets its place a moment later, and the line of an export after them.
 */
export async function exportedLines(oversight: OfficerClient): Promise<readonly LedgerLine[]> {
  const before = exports(await exported(oversight));
  return until('a place for what is recorded', async () => {
    const lines = await exported(oversight);
    return exports(lines) > before ? lines : undefined;
  });
}

/** The exported entries, once one of them is the one that is waited for. */
export async function untilLine(
  oversight: OfficerClient,
  what: string,
  is: (line: LedgerLine) => boolean,
): Promise<readonly LedgerLine[]> {
  return until(`in the ledger: ${what}`, async () => {
    const lines = await exported(oversight);
    return lines.some(is) ? lines : undefined;
  });
}
