// SPDX-License-Identifier: EUPL-1.2
interface ContentRow {
  person_id: string;
  content_id: string;
}

/** Where the bytes of documents are kept, before and after a case has taken them up. */
export interface DocumentTables {
  documents: ContentRow & {
    case_id: string;
    document_id: string;
    digest: string;
    media_type: string;
    bytes: number;
    title: string;
  };
  document_contents: ContentRow & {
    media_type: string;
    bytes: number;
    digest: string | null;
    finding: string | null;
    at: string;
  };
  document_chunks: ContentRow & { chunk_index: number; content: Uint8Array };
  staged_documents: ContentRow & {
    message_id: string;
    digest: string;
    sender: string;
    at: string;
  };
  document_uploads: ContentRow & {
    case_id: string;
    officer_id: string;
    title: string;
    at: string;
  };
}
