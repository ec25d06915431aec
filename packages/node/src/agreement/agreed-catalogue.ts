// SPDX-License-Identifier: EUPL-1.2
import { parseCatalogue } from '@samsyn/lawbook';
import type { Catalogue } from '@samsyn/lawbook';
import type { Digest } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { findVersion } from './find-version.ts';
import { requireSigned } from './require-signed.ts';

/**
 * The items of the catalogue that a message was sent under: ours, or an earlier one that both have
 * signed and under which it may still be on its way.
 * @throws SamsynError `agreement.not-agreed`
 */
export async function agreedCatalogue(
  context: Pick<CaseContext, 'lawbook'>,
  db: Reader,
  hash: Digest,
): Promise<Catalogue['items']> {
  await requireSigned(db, hash);
  const { catalogue, catalogueHash } = context.lawbook;
  if (hash === catalogueHash) return catalogue.items;
  return parseCatalogue((await findVersion(context, db, 'catalogue', hash)).content).items;
}
