// SPDX-License-Identifier: EUPL-1.2
import type { ActOf } from '@samsyn/terms';

type Instructions = ActOf<'give-instructions'>;

/** An answer that carries what its kind must: a country, a day, a ground. */
function isWhole({ kind, country, waitUntil, ground }: Instructions): boolean {
  switch (kind) {
    case 'proceed':
      return ground !== undefined;
    case 'proceed-to-other-country':
      return country !== undefined && ground !== undefined;
    case 'wait':
      return waitUntil !== undefined;
    case 'examining':
    case 'return-case':
      return true;
  }
}

/**
 * Whether instructions answer what was asked. To enforce as decided is no answer to which country,
 * nor to how a document is to be had, unless it says on what ground that has become possible
 * (JO 5329-2013).
 */
export function answersNeed(instructions: Instructions, needs: string): boolean {
  const { kind, ground, country } = instructions;
  if (!isWhole(instructions)) return false;
  if (kind !== 'proceed' && kind !== 'proceed-to-other-country') return true;
  switch (needs) {
    case 'which-country':
      return country !== undefined && ground === 'state-accepts';
    case 'how-to-document':
      return ground === 'document-obtained';
    case 'whether-impediment':
      return ground === 'no-impediment-found';
    default:
      return true;
  }
}
