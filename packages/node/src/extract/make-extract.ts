// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { ExtractMade, MakeExtract } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { ActId, Digest, Instant, SamsynError } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { notAmongYours } from '../case/not-among-yours.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { withoutExcepted } from './extract-content.ts';
import type { ExtractContent } from './extract-content.ts';
import { extractDocument } from './extract-document.ts';
import { findSubject } from './find-subject.ts';
import { proveLines } from './prove-lines.ts';
import { readDisclosed } from './read-disclosed.ts';
import { readExceptions } from './read-exceptions.ts';

async function gather(
  context: CaseContext,
  officer: Officer,
  number: string,
): Promise<ExtractContent> {
  const { found, mayKnow } = await findSubject(context, officer, number);
  // Of a protected person, who may not know is not told that there is one.
  if (!mayKnow && !hasRight(officer.roles, 'read-cases')) throw notAmongYours('case');
  if (!mayKnow)
    throw new SamsynError('access.forbidden', 'only a cleared officer makes this extract');
  const all = await readExceptions(context.db, found.key);
  const excepted = all.filter(({ lifted }) => lifted === null);
  const disclosed = await readDisclosed(context, found.key);
  return {
    extractId: context.newId(),
    at: Instant.parse(context.clock()),
    own: context.own.authority,
    peer: context.peer.authority,
    catalogue: context.lawbook.catalogue.items,
    found,
    excepted,
    ...withoutExcepted({ entries: found.entries, disclosed }, excepted),
    proof: await proveLines(context, found.caseId),
  };
}

/**
 * What is held about one person, as a document for herself (GDPR art. 15), with the list of the ledger
 * lines about the case. What an officer has excepted on a ground of law is not in it, and is counted
 * to the officer. The document is kept nowhere here; its digest and the occasion are recorded before
 * it is handed out.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `extract.too-long`
 */
export async function makeExtract(
  context: CaseContext,
  officer: Officer,
  { number, reason }: MakeExtract,
): Promise<ExtractMade> {
  if (!hasRight(officer.roles, 'make-extract'))
    throw new SamsynError('access.forbidden', 'your role makes no extracts');
  const content = await gather(context, officer, number);
  const { extractId, at, found, entries, disclosed, excepted, proof } = content;
  const document = extractDocument(content);
  const digest = Digest.parse(createHash('sha256').update(document).digest('hex'));
  const told = excepted.filter(({ mayBeSaid }) => mayBeSaid).length;
  await recordOnly(context, {
    event: 'extract.made',
    actor: actorOf(officer),
    caseId: found.caseId,
    content: {
      extractId,
      reason,
      digest,
      size: proof.size,
      lines: proof.lines.length,
      withheld: excepted.map(({ exceptionId }) => exceptionId),
    },
  });
  return {
    extractId: ActId.parse(extractId),
    caseId: found.caseId,
    number: found.number,
    at,
    entries: entries.length,
    disclosures: disclosed.length,
    withheld: { told, untold: excepted.length - told },
    document,
    proof: { ...proof, document: digest },
  };
}
