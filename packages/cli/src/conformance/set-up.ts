// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateNodeKeys, publicKeysOf } from '@samsyn/envelope';
import { generateLedgerKey } from '@samsyn/ledger';
import { writeKeyFile, writePublicFile } from '../write-key-file.ts';

/** The peer that the vectors play; it is nobody's authority. */
const conformancePeer = 'conformance-peer';
const certificateName = `urn:samsyn:authority:${conformancePeer}`;

function entryOf(ledger: string, witness: string): string {
  return [
    '# What the node under test is told of its peer (docs/protocol.md). Ours reads it as it is.',
    'directory:',
    '  - authority:',
    `      id: ${conformancePeer}`,
    '      role: migration',
    '      name: { sv: Provpart, en: Test peer }',
    '    url: https://localhost:9443',
    '    publicKeys: public',
    `    ledgerVerifierKey: ${ledger}`,
    `    witnessVerifierKey: ${witness}`,
    `    certificateName: ${certificateName}`,
    '',
  ].join('\n');
}

const steps = `To set up a node for the conformance vectors

1. Give a node that holds nothing else the peer in directory-entry.yaml. Its own role is police.
   A file in public/ holds the peer's keys; both verifier keys are C2SP vkeys.
2. Have the CA that the node trusts issue a certificate for the peer, for client use, with the URI
   name ${certificateName}, for example:
     openssl req -newkey ed25519 -nodes -keyout peer.key -out peer.csr -subj /CN=${conformancePeer}
     openssl x509 -req -in peer.csr -CA ca.pem -CAkey ca.key -days 30 -out peer.pem \\
       -extfile <(printf 'subjectAltName=URI:${certificateName}\\nextendedKeyUsage=clientAuth')
3. Start the node. Both must have signed the catalogue that is tested with, the one in the folder
   that --catalogue names: without it the vectors of messages meet agreement.not-agreed.
4. samsyn conformance --node https://HOST:PORT --ca ca.pem --cert peer.pem --key peer.key \\
     --keys peer.json --as ${conformancePeer} --node-keys NODE-PUBLIC.json --to NODE-AUTHORITY

The vectors hand over cases of nobody, and leave them. Never run them against a node in use.
`;

/** Makes what a node needs to have the vectors' peer for its own, in a new folder. */
export async function setUpPeer(folder: string): Promise<void> {
  mkdirSync(join(folder, 'public'), { recursive: true, mode: 0o700 });
  const keys = await generateNodeKeys();
  const ledger = await generateLedgerKey(conformancePeer, 'log');
  const witness = await generateLedgerKey(`${conformancePeer}-witness`, 'witness');
  await writeKeyFile(join(folder, 'peer.json'), keys, undefined);
  await writeKeyFile(join(folder, 'ledger.json'), ledger, undefined);
  await writeKeyFile(join(folder, 'witness.json'), witness, undefined);
  writePublicFile(join(folder, 'public', 'peer.json'), publicKeysOf(keys));
  writeFileSync(join(folder, 'directory-entry.yaml'), entryOf(ledger.vkey, witness.vkey));
  writeFileSync(join(folder, 'STEPS.txt'), steps);
}
