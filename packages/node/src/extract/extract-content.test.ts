// SPDX-License-Identifier: EUPL-1.2
import type { DisclosedView, ExceptionView } from '@samsyn/contract';
import {
  ActId,
  AuthorityId,
  Digest,
  EntryId,
  Instant,
  ItemId,
  MessageId,
  PlainDate,
} from '@samsyn/terms';
import type { ItemValue } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { withoutExcepted } from './extract-content.ts';

const id = (at: number) => `0198a3c4-0000-7000-8000-00000000000${at}`;
const entry = (at: number, item: string, value: ItemValue) => ({
  entryId: EntryId.parse(id(at)),
  item: ItemId.parse(item),
  value,
  source: { kind: 'officer', reference: 'anteckning' } as const,
  asOf: PlainDate.parse('2026-11-01'),
  heldBy: AuthorityId.parse('north-authority'),
  knownAt: '2026-11-01T08:00:00Z',
  receivedWith: undefined,
  documentId: undefined,
});
const disclosed = (...items: readonly string[]): DisclosedView => ({
  to: { kind: 'sis' },
  at: Instant.parse('2026-11-02T08:00:00Z'),
  how: 'notice',
  state: 'delivered',
  items: items.map((item) => ({ item: ItemId.parse(item), provisions: [] })),
  officer: null,
  messageId: MessageId.parse(id(9)),
  digest: Digest.parse('0'.repeat(64)),
  receipt: null,
});
const kept = (item: string, mayBeSaid: boolean): ExceptionView => ({
  exceptionId: ActId.parse(id(8)),
  item: ItemId.parse(item),
  ground: 'another-person',
  mayBeSaid,
  reasons: 'Röjer en annan person.',
  officer: 'Handläggare',
  at: Instant.parse('2026-11-02T08:00:00Z'),
  lifted: null,
});
const entries = [
  entry(1, 'counsel', {}),
  entry(2, 'correction-notice', { itemCorrected: 'safety-risk', wrongEntry: id(3) }),
  entry(3, 'safety-risk', {}),
  entry(4, 'correction-noted', { notice: id(2) }),
];

test('what is kept is not told by a correction of it either, nor by who noted that', () => {
  const told = withoutExcepted({ entries, disclosed: [] }, [kept('safety-risk', true)]);
  expect(told.entries.map(({ item }) => item)).toEqual(['counsel']);
});

test('a disclosure of nothing else is told where that may be said, and otherwise not at all', () => {
  const all = [disclosed('safety-risk'), disclosed('counsel', 'safety-risk')];
  const items = (mayBeSaid: boolean) =>
    withoutExcepted({ entries, disclosed: all }, [kept('safety-risk', mayBeSaid)]).disclosed.map(
      (one) => one.items?.map(({ item }) => item),
    );
  expect(items(true)).toEqual([[], ['counsel']]);
  expect(items(false)).toEqual([['counsel']]);
});
