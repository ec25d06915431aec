// SPDX-License-Identifier: EUPL-1.2
import { parseVkey } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import type { PublishingPolicy } from '../audit/publishing-policy.ts';
import type { ReadConfig } from '../config/read-config.ts';
import type { OtherWitness } from './directory-context.ts';

function nameOf(vkey: string, path: string): string {
  const { name, use } = parseVkey(vkey, path);
  if (use !== 'witness')
    throw new SamsynError('config.invalid', 'the key is not that of a witness', path);
  return name;
}

/** The witnesses of the configuration, each with the name in its key. @throws SamsynError `config.invalid` */
export function loadWitnesses({ config }: ReadConfig): readonly OtherWitness[] {
  return config.witnesses.map(({ url, verifierKey, certificateName }, index) => ({
    name: nameOf(verifierKey, `witnesses.${index}.verifierKey`),
    url,
    verifierKey,
    certificateName,
  }));
}

/**
 * When a checkpoint of ours is published.
 * @throws SamsynError `config.invalid` when more cosignatures are asked for than there are witnesses,
 * or two of them have one name
 */
export function loadPublishing(
  { config }: ReadConfig,
  peerWitnessVkey: string,
  others: readonly OtherWitness[],
): PublishingPolicy {
  const peerWitness = nameOf(peerWitnessVkey, 'directory.0.witnessVerifierKey');
  const names = new Set([peerWitness, ...others.map(({ name }) => name)]);
  if (names.size !== others.length + 1)
    throw new SamsynError('config.invalid', 'two witnesses of one name', 'witnesses');
  if (config.cosignaturesToPublish > names.size)
    throw new SamsynError(
      'config.invalid',
      `${names.size} witnesses cannot give so many cosignatures`,
      'cosignaturesToPublish',
    );
  return {
    peerWitness,
    cosignatures: config.cosignaturesToPublish,
    witnesses: [...names],
    witnessVkeys: [peerWitnessVkey, ...others.map(({ verifierKey }) => verifierKey)],
  };
}
