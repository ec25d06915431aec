// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { ReadConfig } from '../config/read-config.ts';
import { readTls } from '../config/read-tls.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { refreshKeys } from '../directory/refresh-keys.ts';
import type { Listening } from './listen.ts';

/** What reads the certificates anew and gives them to both doors and to what posts to the peer. */
export function renewer(
  read: ReadConfig,
  [peerSide, officerSide]: readonly [Listening, Listening, ...Listening[]],
  posting: readonly DeliveryContext[],
): () => void {
  return () => {
    const { peers, officers } = readTls(read);
    peerSide.renew(peers);
    if (officers) officerSide.renew(officers);
    for (const { peerClient, peer } of posting)
      peerClient.renew({ ...peers, peerName: peer.certificateName });
  };
}

/** Keys and certificates are read anew, or left as they were with a line in the log. */
export async function renewKeys(context: DeliveryContext, renewTls: () => void): Promise<void> {
  try {
    await refreshKeys(context);
    renewTls();
    context.log.info('keys and certificates were read anew');
  } catch (error) {
    const code = isSamsynError(error) ? error.code : 'runtime.internal';
    context.log.error({ code }, 'keys and certificates cannot be read and stay as they were');
  }
}

/** What another replica was told of keys holds here too; what cannot be read is read with the next word. */
export async function refreshKept(context: CaseContext): Promise<void> {
  try {
    await refreshKeys(context);
  } catch (error) {
    const code = isSamsynError(error) ? error.code : 'runtime.internal';
    context.log.error({ code }, 'what another replica was told of keys cannot be read');
  }
}
