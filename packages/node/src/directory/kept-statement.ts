// SPDX-License-Identifier: EUPL-1.2
import { verifyKeyStatement } from '@samsyn/envelope';
import type { KeyStatement } from '@samsyn/envelope';
import { Instant } from '@samsyn/terms';
import { z } from 'zod';
import type { Reader } from '../audit/record.ts';
import type { Keyring } from './keyring.ts';

const Row = z.object({
  actId: z.string(),
  direction: z.enum(['out', 'in']),
  signed: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  possession: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable(),
  at: Instant,
  result: z.string().nullable(),
  code: z.string().nullable(),
});

/** A statement about keys as it is kept, with what its recipient has said to it. */
export type KeptStatement = z.infer<typeof Row>;

/** Every kept statement about keys, oldest first. */
export async function keptStatements(db: Reader): Promise<readonly KeptStatement[]> {
  const rows = await db
    .selectFrom('key_statements as s')
    .leftJoin('key_receipts as r', 'r.act_id', 's.act_id')
    .select(['s.act_id as actId', 's.direction', 's.signed', 's.possession', 's.at'])
    .select(['r.result', 'r.code'])
    .orderBy('s.number')
    .execute();
  return Row.array().parse(rows);
}

/**
 * What a kept statement says, verified by the keys of its time: a row that was put there by other
 * means says nothing.
 * @throws SamsynError `envelope.*`, `message.schema`, `keys.possession`
 */
export async function readStatement(
  keyring: Keyring,
  { direction, signed, possession, at }: KeptStatement,
): Promise<KeyStatement> {
  const keys = direction === 'out' ? keyring.ownPublicAt(at) : keyring.peerAt(at);
  return verifyKeyStatement({ signed, possession: possession ?? undefined }, keys);
}
