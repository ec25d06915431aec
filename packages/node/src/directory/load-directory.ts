// SPDX-License-Identifier: EUPL-1.2
import { importNodeKeys, importPublicKeys, publicKeysOf, NodeKeys } from '@samsyn/envelope';
import { importLedgerKey } from '@samsyn/ledger';
import type { LedgerSigner } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { z } from 'zod';
import type { ReadConfig } from '../config/read-config.ts';
import type { OwnAuthority, PeerAuthority } from './directory-context.ts';

const LedgerKeyFile = z.strictObject({
  skey: z.string(),
  vkey: z.string(),
  demonstration: z.literal(true).optional(),
});

export interface Directory {
  readonly own: OwnAuthority;
  readonly peer: PeerAuthority;
  readonly ledgerSigner: LedgerSigner;
}

function assertEarnest(demonstrationKey: boolean, allowed: boolean, path: string): void {
  if (demonstrationKey && !allowed) {
    throw new SamsynError(
      'config.demonstration-key',
      'a key made for a demonstration is not used in earnest',
      path,
    );
  }
}

async function ledgerKey(read: ReadConfig, path: string): Promise<LedgerSigner> {
  const parsed = LedgerKeyFile.safeParse(read.json(path));
  if (!parsed.success) throw new SamsynError('config.invalid', 'not a ledger key', path);
  const { demonstration, ...key } = parsed.data;
  const signer = await importLedgerKey(demonstration === true ? { ...key, demonstration } : key);
  assertEarnest(signer.demonstration, read.config.demonstration, path);
  return signer;
}

async function loadOwn(read: ReadConfig): Promise<OwnAuthority> {
  const { config } = read;
  const file = NodeKeys.safeParse(read.json(config.keys.node));
  if (!file.success)
    throw new SamsynError('config.invalid', 'not the keys of a node', config.keys.node);
  const keys = await importNodeKeys(file.data);
  assertEarnest(keys.demonstration, config.demonstration, config.keys.node);
  return {
    authority: config.authority,
    keys,
    publicKeys: await importPublicKeys(publicKeysOf(file.data)),
    witness: await ledgerKey(read, config.keys.witness),
    units: config.units,
    contactPhone: config.contactPhone,
  };
}

async function loadPeer(read: ReadConfig): Promise<PeerAuthority> {
  const peer = read.config.directory[0];
  if (!peer)
    throw new SamsynError('config.invalid', 'no other authority in the directory', 'directory');
  const keys = await importPublicKeys(read.json(peer.publicKeys));
  assertEarnest(keys.demonstration, read.config.demonstration, peer.publicKeys);
  const { authority, url, certificateName, ledgerVerifierKey, witnessVerifierKey } = peer;
  return { authority, keys, url, certificateName, ledgerVerifierKey, witnessVerifierKey };
}

/**
 * Own keys and the peer's, each made ready once.
 * @throws SamsynError `config.missing`, `config.invalid`, `config.demonstration-key`
 */
export async function loadDirectory(read: ReadConfig): Promise<Directory> {
  return {
    own: await loadOwn(read),
    peer: await loadPeer(read),
    ledgerSigner: await ledgerKey(read, read.config.keys.ledger),
  };
}
