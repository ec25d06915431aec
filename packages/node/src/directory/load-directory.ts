// SPDX-License-Identifier: EUPL-1.2
import { importLedgerKey } from '@samsyn/ledger';
import type { LedgerSigner } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import { z } from 'zod';
import type { PublishingPolicy } from '../audit/publishing-policy.ts';
import type { ReadConfig } from '../config/read-config.ts';
import { assertEarnest } from './assert-earnest.ts';
import type { OtherWitness, OwnAuthority, PeerAuthority } from './directory-context.ts';
import { Keyring } from './keyring.ts';
import { loadClosedLedgers } from './load-closed-ledgers.ts';
import { readKeyFiles } from './read-key-files.ts';
import { loadPublishing, loadWitnesses } from './load-witnesses.ts';

const LedgerKeyFile = z.strictObject({
  skey: z.string(),
  vkey: z.string(),
  demonstration: z.literal(true).optional(),
});

export interface Directory {
  readonly keyring: Keyring;
  readonly own: OwnAuthority;
  readonly peer: PeerAuthority;
  readonly witnesses: readonly OtherWitness[];
  readonly publishing: PublishingPolicy;
  readonly ledgerSigner: LedgerSigner;
}

async function ledgerKey(read: ReadConfig, path: string): Promise<LedgerSigner> {
  const parsed = LedgerKeyFile.safeParse(await read.secret(path));
  if (!parsed.success) throw new SamsynError('config.invalid', 'not a ledger key', path);
  const { demonstration, ...key } = parsed.data;
  const signer = await importLedgerKey(demonstration === true ? { ...key, demonstration } : key);
  assertEarnest(signer.demonstration, read.config.demonstration, path);
  return signer;
}

async function loadOwn(
  read: ReadConfig,
  keyring: Keyring,
  clock: () => Instant,
  { vkey }: LedgerSigner,
): Promise<OwnAuthority> {
  const { config } = read;
  return {
    authority: config.authority,
    get keys() {
      return keyring.ownAt(clock());
    },
    get openingKeys() {
      return keyring.openingKeys();
    },
    get publicKeys() {
      return keyring.ownPublicAt(clock());
    },
    publicKeysAt: (at) => keyring.ownPublicAt(at),
    witness: await ledgerKey(read, config.keys.witness),
    earlierLedgers: await loadClosedLedgers(config.earlierLedgers, vkey, 'earlierLedgers'),
    units: config.units.map((unit) => (typeof unit === 'string' ? unit : unit.code)),
    unitNames: config.units.filter((unit) => typeof unit !== 'string'),
    protectedCases: config.protectedCases,
    contactPhone: config.contactPhone,
  };
}

async function loadPeer(
  read: ReadConfig,
  keyring: Keyring,
  clock: () => Instant,
): Promise<PeerAuthority> {
  const peer = read.config.directory[0];
  if (!peer)
    throw new SamsynError('config.invalid', 'no other authority in the directory', 'directory');
  const { authority, url, certificateName, ledgerVerifierKey, witnessVerifierKey } = peer;
  return {
    authority,
    get keys() {
      return keyring.peerAt(clock());
    },
    keysAt: (at) => keyring.peerAt(at),
    url,
    certificateName,
    ledgerVerifierKey,
    witnessVerifierKey,
    earlierLedgers: await loadClosedLedgers(
      peer.earlierLedgers,
      ledgerVerifierKey,
      'directory.0.earlierLedgers',
    ),
  };
}

/**
 * Own keys and the peer's, each made ready once and looked up by `clock`.
 * @throws SamsynError `config.missing`, `config.invalid`, `config.demonstration-key`,
 * `keys.locked`, `keys.plain`
 */
export async function loadDirectory(read: ReadConfig, clock: () => Instant): Promise<Directory> {
  const keyring = new Keyring(await readKeyFiles(read), async () => readKeyFiles(read));
  const peer = await loadPeer(read, keyring, clock);
  const witnesses = loadWitnesses(read);
  const ledgerSigner = await ledgerKey(read, read.config.keys.ledger);
  return {
    keyring,
    own: await loadOwn(read, keyring, clock, ledgerSigner),
    peer,
    witnesses,
    publishing: loadPublishing(read, peer.witnessVerifierKey, witnesses),
    ledgerSigner,
  };
}
