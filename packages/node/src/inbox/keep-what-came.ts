// SPDX-License-Identifier: EUPL-1.2
import { namedBy } from '@samsyn/casework';
import type { MessageBody } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { insertDocuments } from '../case/documents.ts';
import { insertEntries, readEntries } from '../case/entries.ts';
import { keepProtection } from '../case/keep-protection.ts';
import { indexNames } from '../case/open-case.ts';
import type { Applying } from './applying.ts';

/** Joins what a message brings to a case that is here: documents, entries, protection, name. */
export async function keepWhatCame(
  context: CaseContext,
  tx: Tx,
  { message, key, entries, documents }: Omit<Applying<MessageBody['kind']>, 'body'>,
): Promise<void> {
  await insertDocuments(context, tx, key, documents);
  await insertEntries(tx, key, entries, context.clock(), message.messageId);
  await keepProtection(context, tx, key, entries);
  if (entries.some(({ item }) => item === namedBy))
    await indexNames(tx, key, await readEntries(tx, key));
}
