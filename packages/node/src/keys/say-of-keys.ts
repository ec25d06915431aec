// SPDX-License-Identifier: EUPL-1.2
import { signKeyStatement } from '@samsyn/envelope';
import type { KeyStatement, PublicKeys, SigningPair } from '@samsyn/envelope';
import { ActId, suite } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import type { Ledger, Tx, WrittenLine } from '../audit/record.ts';
import { enqueue } from '../delivery/enqueue.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { keepStatement } from './keep-statement.ts';

/** Who speaks of keys: an officer, or whoever runs the node, as the ledger names them. */
export type Speaker = Officer | { readonly operator: string };

/** What is said of keys. */
export type OfKeys =
  | {
      readonly act: 'announced';
      readonly keys: PublicKeys & { valid: NonNullable<PublicKeys['valid']> };
    }
  | { readonly act: 'accepted'; readonly announcementId: ActId }
  | { readonly act: 'refused'; readonly announcementId: ActId; readonly reasons: string }
  | { readonly act: 'retired'; readonly kid: string; readonly until: Instant }
  | { readonly act: 'compromised'; readonly kid: string; readonly since: Instant };

/** The speaker as the ledger names an actor. */
export function speakerOf(speaker: Speaker): string {
  return 'operator' in speaker ? speaker.operator : actorOf(speaker);
}

/** Has the node deliver what is said, and look at its keys anew. */
export async function enqueueKeys(tx: Tx): Promise<void> {
  await enqueue(tx, 'keys', {}, { queue: 'keys', key: 'keys' });
}

/** What the ledger says of it: ids and times, never a key. */
function contentOf(actId: ActId, said: OfKeys) {
  switch (said.act) {
    case 'announced': {
      const { signing, encryption, valid } = said.keys;
      const kids = [signing.ed25519.kid, signing.mlDsa65.kid, encryption.kid];
      return { actId, kids, from: valid.from, until: valid.until };
    }
    case 'accepted':
    case 'refused':
      return { actId, announcementId: said.announcementId };
    case 'retired':
      return { actId, kid: said.kid, until: said.until };
    case 'compromised':
      return { actId, kid: said.kid, since: said.since };
  }
}

/**
 * Signs a word about keys in the authority's name, keeps it and sends it on its way, all in the
 * caller's transaction. `announced` are the keys that an announcement is of.
 * @throws SamsynError `envelope.key-expired`, `-compromised` when no key in force is left to sign
 */
export async function sayOfKeys(
  context: DirectoryContext,
  { tx, ledger }: { readonly tx: Tx; readonly ledger: Ledger },
  speaker: Speaker,
  said: OfKeys,
  announced?: SigningPair,
): Promise<WrittenLine> {
  const at = context.clock();
  const named = 'operator' in speaker ? null : { title: speaker.name, unit: speaker.unit };
  const statement: KeyStatement = {
    version: 1,
    suite,
    kind: 'keys',
    actId: ActId.parse(context.newId()),
    authority: context.own.authority.id,
    recipient: context.peer.authority.id,
    officer: named,
    at,
    ...said,
  };
  const signed = await signKeyStatement(statement, context.own.keys, announced);
  const officerId = 'operator' in speaker ? null : speaker.officerId;
  await keepStatement(tx, statement, signed, { direction: 'out', officerId, at });
  await enqueueKeys(tx);
  return ledger.add({
    event: `keys.${said.act}`,
    actor: speakerOf(speaker),
    content: contentOf(statement.actId, said),
  });
}
