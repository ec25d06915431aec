// SPDX-License-Identifier: EUPL-1.2
import { Digest, instantAfter, legalDay } from '@samsyn/terms';
import type { CaseMessage } from '@samsyn/terms';
import type { LiveVector } from './live-vector.ts';
import { postMessage } from './post-message.ts';
import { newHandover, stopIn } from './stage.ts';
import type { Stage } from './stage.ts';

type Change = (message: CaseMessage, stage: Stage) => CaseMessage;
type Row = readonly [
  name: string,
  section: string,
  says: string,
  expect: LiveVector['expect'],
  change: Change,
];

const rejected = (code: string) => ({ status: 200, result: 'rejected', code }) as const;

/** The message with its first entry altered. */
function withEntry(
  message: CaseMessage,
  alter: (
    entry: CaseMessage['body']['items'][number]['entries'][number],
  ) => CaseMessage['body']['items'][number]['entries'][number],
): CaseMessage {
  const [first, ...others] = message.body.items;
  if (!first) return message;
  const items = [{ ...first, entries: first.entries.map(alter) }, ...others];
  return { ...message, body: { ...message.body, items } };
}

const twoDaysMs = 2 * 24 * 60 * 60 * 1000;

const rows: readonly Row[] = [
  [
    'handover',
    'What a message says',
    'A handover of a new case.',
    { status: 200, result: 'accepted' },
    (message) => message,
  ],
  [
    'for-another',
    'Envelope',
    'Signed for another recipient.',
    { status: 400, code: 'message.wrong-recipient' },
    (message, { sender }) => ({ ...message, recipient: sender }),
  ],
  [
    'from-another',
    'Envelope',
    'Signed as from another sender.',
    { status: 400, code: 'message.wrong-sender' },
    (message, { recipient }) => ({ ...message, sender: recipient }),
  ],
  [
    'other-sequence',
    'What a message says',
    'In a sequence that is not its own.',
    { status: 400, code: 'message.schema' },
    (message) => ({ ...message, sequence: { ...message.sequence, name: 'case' } }),
  ],
  [
    'catalogue-not-agreed',
    'Agreements',
    'Under a catalogue that nobody signed.',
    rejected('agreement.not-agreed'),
    (message) => ({ ...message, catalogueHash: otherHash(message.catalogueHash) }),
  ],
  [
    'day-not-come',
    'What a message says',
    'An entry as of a day that has not come.',
    rejected('message.as-of-in-future'),
    (message, { clock }) =>
      withEntry(message, (entry) => ({
        ...entry,
        asOf: legalDay(instantAfter(clock(), twoDaysMs)),
      })),
  ],
  [
    'held-by-another',
    'What a message says',
    'An entry that is not the sender’s.',
    rejected('message.schema'),
    (message, { recipient }) => withEntry(message, (entry) => ({ ...entry, heldBy: recipient })),
  ],
  [
    'unknown-field',
    'What a message says',
    'A field that the catalogue does not know.',
    rejected('message.schema'),
    (message) =>
      withEntry(message, (entry) => ({ ...entry, value: { ...entry.value, more: 'x' } })),
  ],
  [
    'no-decision',
    'What a message says',
    'A handover without the decision on it.',
    rejected('message.schema'),
    (message) => ({
      ...message,
      body: { ...message.body, items: message.body.items.slice(0, 1) },
    }),
  ],
  [
    'stop-too-early',
    'What a message says',
    'A stop in a case that has not come: no verdict.',
    { status: 409, code: 'message.case-not-come' },
    (message, stage) => stopIn(stage, message),
  ],
];

function otherHash(hash: Digest): Digest {
  return Digest.parse(`${hash.slice(32)}${hash.slice(0, 32)}`);
}

/** Messages in form and well signed, by what they say. */
export const messageVectors: readonly LiveVector[] = rows.map(
  ([name, section, says, expect, change]) => ({
    name,
    section,
    says,
    expect,
    send: async (stage) => postMessage(stage, change(newHandover(stage), stage)),
  }),
);
