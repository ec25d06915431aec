// SPDX-License-Identifier: EUPL-1.2
import type { CaseFileDocument } from '@samsyn/contract';
import { assertTakable } from '../document/document-finding.ts';
import { examineContent } from '../document/examine-content.ts';
import type { CaseContext } from './case-context.ts';
import { caseFilePath } from './case-file-path.ts';
import { checkDocumentContent } from './check-document-content.ts';
import type { InlineDocument } from './documents.ts';

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}

/**
 * A document that came inside something else, found to be what it says, of its type, and not unsafe.
 * @throws SamsynError `case.document-digest`, `document.type`, `document.unsafe`
 */
export async function takeDocument(
  context: CaseContext,
  document: CaseFileDocument,
  path: readonly PropertyKey[],
): Promise<InlineDocument> {
  checkDocumentContent(document, path);
  const content = Buffer.from(document.content, 'base64');
  const { finding } = await examineContent(context, () => once(content), document.mediaType);
  assertTakable(finding, caseFilePath([...path, 'content']));
  return { ...document, content, finding };
}
