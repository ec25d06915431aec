// SPDX-License-Identifier: EUPL-1.2
import type { CaseFileDocument } from '@samsyn/contract';
import { Digest, DocumentRef, limits } from '@samsyn/terms';

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => reject(reader.error ?? new Error('not read')));
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.readAsDataURL(file);
  });
}

/** The file as the interface takes it, described by its own bytes; undefined for one it does not take. */
export async function readDocument(file: File): Promise<CaseFileDocument | undefined> {
  const mediaType = DocumentRef.shape.mediaType.safeParse(file.type);
  if (!mediaType.success || file.size === 0 || file.size > limits.documentBytesMax)
    return undefined;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return {
    digest: Digest.parse(hex(new Uint8Array(digest))),
    mediaType: mediaType.data,
    bytes: file.size,
    title: file.name.slice(0, limits.fieldCharsMax),
    content: await base64(file),
  };
}
