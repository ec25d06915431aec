// SPDX-License-Identifier: EUPL-1.2
import type { DifferenceCause, KeyedResult } from '@samsyn/terms';
import { describe, expect, test } from 'vitest';
import { compareCase } from './compare-case.ts';
import type { ExchangedCase, ExchangedMessage } from './exchanged-case.ts';
import { keyedLines } from './keyed-lines.ts';
import { deriveRunKey } from './run-key.ts';

const key = deriveRunKey('run', 'aa'.repeat(32), 'bb'.repeat(32));
const [own, peer] = ['north-authority', 'south-authority'];

function message(sender: string, number: number, result: KeyedResult = 'accepted') {
  return {
    messageId: `${sender} ${number}`,
    sender,
    kind: 'notice',
    sequenceName: `case:1:${sender}`,
    number,
    digest: `digest ${sender} ${number}`,
    result,
  } satisfies ExchangedMessage;
}

function held(messages: readonly ExchangedMessage[], told = 'as told'): ExchangedCase {
  const items = [{ sender: own, item: 'counsel', entries: [told] }];
  return { personId: 'person', caseId: 'case', messages, items };
}

function causes(here: ExchangedCase, there: ExchangedCase): readonly DifferenceCause[] {
  return compareCase(key, own, here, keyedLines(key, there)).map(({ cause }) => cause);
}

const [ours1, ours2] = [message(own, 1), message(own, 2)];
const [theirs1, theirs2] = [message(peer, 1), message(peer, 2)];

describe('what two nodes hold of a case', () => {
  test.each<[DifferenceCause, readonly ExchangedMessage[], readonly ExchangedMessage[]]>([
    ['lost-there', [ours1, ours2], [ours1]],
    ['gap-there', [ours1, ours2], [ours2]],
    ['lost-here', [theirs1], [theirs1, theirs2]],
    ['gap-here', [theirs2], [theirs1, theirs2]],
    ['unknown-there', [theirs1], []],
    ['unknown-here', [], [ours1]],
    ['on-its-way', [message(own, 1, 'unsettled')], [ours1]],
    ['withdrawn', [message(own, 1, 'withdrawn')], [ours1]],
    ['other-result', [ours1], [message(own, 1, 'rejected')]],
    ['other-bytes', [ours1], [{ ...ours1, digest: 'another' }]],
  ])('%s is told by who holds what', (cause, here, there) => {
    expect(causes(held(here), held(there))).toEqual([cause]);
  });

  test('is the same when nothing differs but what has no end yet', () => {
    const unsettled = message(own, 3, 'unsettled');
    const refused = message(own, 4, 'rejected');
    expect(causes(held([ours1, unsettled, refused]), held([ours1]))).toEqual([]);
  });

  test('differs by its entries where the messages are the same, and only there', () => {
    expect(causes(held([ours1]), held([ours1], 'altered'))).toEqual(['other-entries']);
    expect(causes(held([ours1, ours2]), held([ours1], 'altered'))).toEqual(['lost-there']);
  });

  test('is compared by digests that say nothing in another run', () => {
    const other = deriveRunKey('run', 'aa'.repeat(32), 'cc'.repeat(32));
    const [one, two] = [key, other].map((each) => JSON.stringify(keyedLines(each, held([ours1]))));
    expect(one).not.toContain('counsel');
    const digests = one?.match(/[0-9a-f]{32}/g) ?? [];
    expect(digests.length).toBeGreaterThan(4);
    for (const digest of digests) expect(two).not.toContain(digest);
  });
});
