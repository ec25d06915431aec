// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { unlockKeys } from '@samsyn/envelope';
import { importLedgerKey } from '@samsyn/ledger';
import type { LedgerSigner } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { z } from 'zod';
import { given } from '../command.ts';
import type { Command, CommandCall } from '../command.ts';
import { passphraseOf } from '../passphrase-of.ts';
import { readGiven } from '../read-given.ts';
import { untilAskedToStop } from '../until-asked-to-stop.ts';
import { serveWitness } from './serve-witness.ts';
import type { WitnessDoor } from './serve-witness.ts';
import { WitnessState } from './witness-state.ts';

const KeyFile = z.strictObject({ skey: z.string(), vkey: z.string() });

function jsonIn(file: string): unknown {
  const text = readGiven(file).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new SamsynError('config.invalid', 'not JSON', file);
  }
}

async function signerIn(file: string, env: CommandCall['env']): Promise<LedgerSigner> {
  const passphrase = passphraseOf(env);
  const json = jsonIn(file);
  const key = passphrase === undefined ? json : await unlockKeys(json, passphrase, file);
  const parsed = KeyFile.safeParse(key);
  if (!parsed.success) throw new SamsynError('config.invalid', 'not the key of a witness', file);
  const signer = await importLedgerKey(parsed.data);
  if (signer.use !== 'witness')
    throw new SamsynError('config.invalid', 'not the key of a witness', file);
  return signer;
}

function doorAt(
  listen: string,
  certificate: string | undefined,
  certificateKey: string | undefined,
): WitnessDoor {
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(listen) ?? [];
  if (host === '' || Number(port) < 1 || Number(port) > 65_535)
    throw new SamsynError('config.invalid', 'HOST:PORT is expected', '--listen');
  const tls =
    certificate === undefined
      ? undefined
      : {
          cert: readGiven(certificate),
          key: readGiven(given(certificateKey, '--certificate-key')),
        };
  return { host, port: Number(port), tls };
}

const text = { type: 'string' } as const;
const options = {
  ledger: { type: 'string', multiple: true },
  listen: text,
  certificate: text,
  'certificate-key': text,
} as const;

/**
 * Runs a witness of ledgers (C2SP tlog-witness), for a body that is no party to the exchange. It
 * sees checkpoints, and nothing else.
 */
export const witness: Command = {
  usage:
    'witness FOLDER --ledger VKEY [--ledger VKEY …] --listen HOST:PORT [--certificate FILE --certificate-key FILE]',
  summary: 'run a witness that cosigns the checkpoints of ledgers, and refuses a rewritten one',
  run: async ({ args, env, out }) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const folder = given(positionals[0], 'FOLDER');
    given(values.ledger?.[0], '--ledger');
    const { certificate, 'certificate-key': certificateKey } = values;
    const door = doorAt(given(values.listen, '--listen'), certificate, certificateKey);
    const signer = await signerIn(join(folder, 'witness.json'), env);
    const state = await WitnessState.open(join(folder, 'state.json'), values.ledger ?? []);
    const onSplitView = (origin: string): void => out(`split view: ${origin}\n`);
    const stop = await serveWitness({ signer, state, nowMs: () => Date.now(), onSplitView }, door);
    out(`${signer.name} witnesses at ${values.listen ?? ''}\nsamsyn is ready\n`);
    await untilAskedToStop();
    await stop();
    return 0;
  },
};
