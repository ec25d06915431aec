// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeConfig } from '@samsyn/node';
import { SamsynError } from '@samsyn/terms';
import { parse } from 'yaml';
import { z } from 'zod';
import { runSamsyn } from './run-samsyn.ts';

const Verdict = z.object({ verified: z.boolean(), cosigned: z.boolean().default(false) });

export interface LedgerVerdict {
  readonly verified: boolean;
  readonly cosigned: boolean;
}

/** The keys that a peer trusts, taken from its own directory and not from the exported file. */
function trustedKeys(
  ownConfig: string,
  peerConfig: string,
): { vkey: string; witnessVkeys: string[] } {
  const directoryOf = (file: string) =>
    NodeConfig.parse(parse(readFileSync(file, 'utf8'))).directory[0];
  const own = directoryOf(peerConfig);
  const witness = directoryOf(ownConfig);
  if (!own || !witness)
    throw new SamsynError('config.invalid', 'no other authority in the directory', ownConfig);
  return { vkey: own.ledgerVerifierKey, witnessVkeys: [witness.witnessVerifierKey] };
}

/**
 * Exports a node's ledger and has a separate process rebuild and check the exported bytes, with
 * keys from the other node's directory. What it says is what is returned.
 */
export async function verifyLedger(ownConfig: string, peerConfig: string): Promise<LedgerVerdict> {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-ledger-'));
  try {
    const [file, trust] = [join(folder, 'ledger.jsonl'), join(folder, 'trust.json')];
    writeFileSync(trust, JSON.stringify(trustedKeys(ownConfig, peerConfig)));
    const exported = await runSamsyn(['ledger', 'export', '--config', ownConfig, '--out', file]);
    if (exported.code !== 0) throw new SamsynError('runtime.internal', exported.stderr.trim());
    const verified = await runSamsyn(['ledger', 'verify', file, '--trust', trust, '--json']);
    return Verdict.parse(JSON.parse(verified.stdout));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
