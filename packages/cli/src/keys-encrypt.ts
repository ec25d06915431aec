// SPDX-License-Identifier: EUPL-1.2
import { createPrivateKey } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocked } from '@samsyn/envelope';
import type { ReadConfig } from '@samsyn/node';
import { SamsynError } from '@samsyn/terms';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';
import { passphraseOf } from './passphrase-of.ts';
import { replaceKeyFile } from './write-key-file.ts';

function keyFilesOf(read: ReadConfig): readonly string[] {
  const { folder, ledger, witness, fields } = read.config.keys;
  const names = readdirSync(read.path(folder)).filter((name) => name.endsWith('.json'));
  return [...names.map((name) => join(folder, name)), ledger, witness, fields];
}

function tlsKeysOf({ config }: ReadConfig): readonly string[] {
  return [config.peers.tls.key, ...(config.officers.tls ? [config.officers.tls.key] : [])];
}

/** Whether the PEM key was plain and has been encrypted (PKCS #8, AES-256). */
function encryptPem(path: string, passphrase: string): boolean {
  const pem = readFileSync(path, 'utf8');
  if (pem.includes('ENCRYPTED')) return false;
  const locked = createPrivateKey(pem).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase,
  });
  writeFileSync(`${path}.new`, locked, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
  return true;
}

/** Encrypts every private key file of a node that lies in plain text, each in its place. */
export const keysEncrypt: Command = {
  usage: 'keys encrypt --config node.yaml',
  summary: 'encrypt the key files of a node where they lie, TLS keys too',
  run: async (call) => {
    const options = { config: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...call.args], options });
    const read = readNodeConfig(values.config, call);
    const passphrase = passphraseOf(call.env);
    if (passphrase === undefined)
      throw new SamsynError('keys.locked', 'no passphrase', 'SAMSYN_KEYS_PASSPHRASE_FILE');
    for (const file of keyFilesOf(read)) {
      const json = read.json(file);
      if (isLocked(json) || typeof json !== 'object' || json === null) continue;
      await replaceKeyFile(read.path(file), json, passphrase);
      call.out(`${file}: encrypted\n`);
    }
    for (const file of tlsKeysOf(read))
      if (encryptPem(read.path(file), passphrase)) call.out(`${file}: encrypted\n`);
    return 0;
  },
};
