// SPDX-License-Identifier: EUPL-1.2
import { CaseMessage, Receipt, suite } from '@samsyn/terms';
import { encodeMessage } from './encode-message.ts';

const digest = (digit: string): string => digit.repeat(64);
const id = (n: number): string => `0198a3c4-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A small request in a case that does not exist, for vectors and tests. */
export const sampleMessage: CaseMessage = CaseMessage.parse({
  version: 1,
  suite,
  messageId: id(1),
  sender: 'north-authority',
  recipient: 'south-authority',
  personId: id(2),
  caseId: id(3),
  disclosureId: id(4),
  sequence: { name: `case/${id(3)}/north-authority`, number: 1 },
  sentAt: '2026-12-01T08:00:00.000Z',
  lawDate: '2026-12-01',
  catalogueHash: digest('a'),
  ruleSetHash: digest('b'),
  body: {
    kind: 'request',
    requestId: id(5),
    items: [],
    requested: [
      { item: 'removal-decision', need: 'Behövs för att verkställa beslutet.', asked: 'standing' },
      { item: 'entry-ban', need: 'Behövs för att bestämma resans väg.', asked: 'individual' },
    ],
  },
});

/** Salts that anybody knows, each another: for vectors and tests, where nothing is to be hidden. */
export function sampleSalts(): (length: number) => Uint8Array {
  let count = 0;
  return (length) => new Uint8Array(length).fill((count += 1));
}

/** The bytes of the sample message, and its two parts. */
export const { payload: samplePayload, parts: sampleParts } = await encodeMessage(
  sampleMessage,
  sampleSalts(),
);

/** The receipt that the recipient of the sample message would give. */
export const sampleReceipt: Receipt = Receipt.parse({
  version: 1,
  suite,
  kind: 'receipt',
  messageId: id(1),
  digest: digest('c'),
  sender: 'south-authority',
  recipient: 'north-authority',
  result: 'accepted',
  ledgerLeaf: digest('d'),
  receivedAt: '2026-12-01T08:00:01.000Z',
});
