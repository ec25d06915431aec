// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { z } from 'zod';
import type { Desk } from './desk.ts';
import type { NodeFacts } from './facts.ts';

const json = z.string().transform((text): unknown => {
  return JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
});
const text = z.string().catch('');
const Line = z.object({
  leafHash: z.string(),
  leaf: json.pipe(z.object({ event: z.string(), subject: text })),
  opening: z
    .object({
      content: json.pipe(
        z
          .object({
            messageId: text,
            digest: text,
            disclosureId: text,
            kind: text,
            code: text,
            result: text,
            ledgerLeaf: text,
          })
          .catch({
            messageId: '',
            digest: '',
            disclosureId: '',
            kind: '',
            code: '',
            result: '',
            ledgerLeaf: '',
          }),
      ),
    })
    .optional(),
});

type LedgerFacts = Omit<NodeFacts, 'cases'>;

/** What a node's own ledger says of messages, as exported to the officer who oversees it. */
export async function readLedger(oversight: Desk): Promise<LedgerFacts> {
  const exported = await oversight.ask(async (officer) =>
    (await officer.raw('GET', routes.exportLedger.path)).text(),
  );
  const lines = exported.split('\n').flatMap((one) => {
    const parsed = Line.safeParse(one === '' ? undefined : JSON.parse(one));
    return parsed.success ? [parsed.data] : [];
  });
  const said = (event: string) =>
    lines.flatMap(({ leaf, opening }) =>
      leaf.event === event && opening ? [{ ...opening.content, caseId: leaf.subject }] : [],
    );
  return {
    dispatched: said('disclosure.dispatched'),
    received: said('message.received'),
    rejected: said('message.rejected').filter(({ messageId }) => messageId !== ''),
    receipted: said('message.delivered'),
    leaves: new Set(lines.map(({ leafHash }) => leafHash)),
  };
}
