// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import { treeSize } from '../audit/tree-size.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { fetchSeen } from './fetch-seen.ts';
import type { SignedHead } from './kept-checkpoints.ts';
import { ledgerKeyOf } from './ledger-key-of.ts';
import { peerLink } from './peer-link.ts';

/** What a ledger is renewed by. */
export interface Renewal {
  /** Under which the ledger goes on. */
  readonly name: string;
  readonly reason: string;
  readonly actor: string;
  /** Makes the new key, once the other authority has answered; returns its verifier key. */
  readonly makeKey: () => Promise<string>;
}

/** A ledger closed, and where. */
export interface RenewedLedger {
  /** The verifier key of the closed one, and the checkpoint at which the peer closes it. */
  readonly verifierKey: string;
  readonly checkpoint: SignedHead;
  readonly successor: string;
  /** Entries that the ledger has here now. */
  readonly size: number;
}

/** How far our tree has been cosigned, as our own database has it: so far both surely have the same. */
async function cosignedHere({ db, ledgerSigner, publishing }: DeliveryContext, upTo: number) {
  const row = await db
    .selectFrom('ledger_cosignatures')
    .select(({ fn }) => fn.max('tree_size').as('size'))
    .where('origin', '=', ledgerSigner.name)
    .where('witness', '=', publishing.peerWitness)
    .where('tree_size', '<=', upTo)
    .executeTakeFirst();
  return row?.size ?? 0;
}

async function assertMayClose(context: DeliveryContext, name: string): Promise<void> {
  const { db, ledgerSigner } = context;
  if (ledgerKeyOf(context, name))
    throw new SamsynError('config.invalid', 'a ledger of this name is known already', '--name');
  const closed = await db
    .selectFrom('closed_ledgers')
    .select('successor')
    .where('origin', '=', ledgerSigner.name)
    .executeTakeFirst();
  if (closed)
    throw new SamsynError(
      'config.invalid',
      `the ledger is closed already and goes on as ${closed.successor}`,
      'keys.ledger',
    );
}

/**
 * Closes our ledger at the last checkpoint that the peer says it has cosigned, and records under which
 * name it goes on, how far it has come here, and why. Nothing changes until the new key stands in the
 * configuration of both.
 * @throws SamsynError `runtime.delivery-failed`, `ledger.missing` when the peer has cosigned nothing of
 * it, `config.invalid` when it is closed already
 */
export async function renewLedger(
  context: DeliveryContext,
  { name, reason, actor, makeKey }: Renewal,
): Promise<RenewedLedger> {
  await assertMayClose(context, name);
  const { name: origin, vkey: verifierKey } = context.ledgerSigner;
  const link = peerLink(context);
  const checkpoint = await fetchSeen(async () => link.seenOf(origin), verifierKey);
  if (!checkpoint)
    throw new SamsynError(
      'ledger.missing',
      'the other authority has cosigned nothing of it',
      origin,
    );
  const size = await treeSize(context.db);
  const shared = await cosignedHere(context, checkpoint.size);
  const root = Buffer.from(checkpoint.root).toString('hex');
  const successor = await makeKey();
  await record(context, async (tx, ledger) => {
    await tx
      .insertInto('closed_ledgers')
      .values({
        origin,
        whose: 'own',
        closed_size: checkpoint.size,
        closed_root: root,
        successor: name,
        shared_size: shared,
        said: reason,
        at: context.clock(),
      })
      .execute();
    const cosigned = { size: checkpoint.size, root };
    const content = { origin, size, cosigned, cosignedHere: shared, successor: name, reason };
    const line = await ledger.add({ event: 'ledger.renewed', actor, content });
    return { line, result: undefined };
  });
  return { verifierKey, checkpoint, successor, size };
}
