// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { routes } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { createClient } from './client.ts';
import { uploadDocument } from './upload-document.ts';

const caseId = '0199a6a0-0000-7000-8000-000000000001';
const uploadId = '0199a6a0-0000-7000-8000-000000000002';
const size = limits.documentChunkBytes;
const content = Buffer.alloc(2 * size + 5, 7);
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const session = {
  authority: { id: 'mv', role: 'migration', name: { sv: 'Verket', en: 'The agency' } },
  otherAuthority: { id: 'pol', role: 'police', name: { sv: 'Polisen', en: 'The police' } },
  units: [],
  officer: {
    officerId: 'mv-1',
    name: 'Handläggare',
    unit: 'nord',
    roles: ['return-officer'],
    demonstration: true,
  },
  csrfToken: 'a'.repeat(32),
  readsAgreements: false,
  readsKeys: false,
  readsDelivery: true,
  reviewsAccess: false,
  releasesOfficers: false,
  readsLedgerAlarms: false,
  takesNoteOfStops: false,
  lawDate: '2026-11-23',
  version: '0.1.0',
};
const file = new File([content], 'Beslut.pdf', { type: 'application/pdf' });

/** A node that has these chunks, and notes which are put and how large each is. */
function node(chunks: readonly { index: number; digest: string }[]) {
  const put: [string, number][] = [];
  const { type: mediaType, size: bytes, name: title } = file;
  const document = { digest: digestOf(content), mediaType, bytes, title };
  const send: typeof fetch = async (address, init) => {
    const path = typeof address === 'string' ? address : 'not a path';
    const [, index] = /chunks\/(\d+)$/.exec(path) ?? [];
    if (path === routes.getSession.path) return Response.json(session);
    if (path.endsWith('/uploads')) return Response.json({ uploadId, chunkBytes: size, chunks });
    if (path.endsWith('/finish')) return Response.json({ uploadId, document, held: false });
    if (index !== undefined && init?.body instanceof Blob) put.push([index, init.body.size]);
    return Response.json({});
  };
  return { put, call: createClient(send) };
}

test('a file goes chunk by chunk, and says how far it has come', async () => {
  const { put, call } = node([]);
  const parts: number[] = [];
  await uploadDocument(call, caseId, file, (part) => parts.push(part));
  expect(put).toEqual([
    ['0', size],
    ['1', size],
    ['2', 5],
  ]);
  expect(parts.at(-1)).toBe(1);
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
});

test('what is there already is not sent again, unless it is other bytes', async () => {
  const same = digestOf(content.subarray(0, size));
  const { put, call } = node([
    { index: 0, digest: same },
    { index: 1, digest: digestOf(Buffer.from('other')) },
  ]);
  await uploadDocument(call, caseId, file, () => undefined);
  expect(put.map(([index]) => index)).toEqual(['1', '2']);
});

test.each([
  ['of a kind that is not taken', new File(['x'], 'x.exe', { type: 'application/x-dosexec' })],
  ['without bytes', new File([], 'x.pdf', { type: 'application/pdf' })],
])('a file %s is not begun', async (_what, wrong) => {
  const { call } = node([]);
  await expect(uploadDocument(call, caseId, wrong, () => undefined)).rejects.toMatchObject({
    code: 'document.type',
  });
});
