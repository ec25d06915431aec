// SPDX-License-Identifier: EUPL-1.2
import { DisclosurePurpose, DisclosureState } from '@samsyn/contract';
import type { ItemStatus } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { mayDispatch } from './may-dispatch.ts';

const may = (purpose: DisclosurePurpose, items: Readonly<Record<string, ItemStatus>>): boolean =>
  mayDispatch({
    purpose,
    state: 'open',
    items: Object.entries(items).map(([item, status]) => ({ item: ItemId.parse(item), status })),
  });

describe('a handover', () => {
  const decided = { 'handover-decision': 'ready' } as const;

  it('goes when its decision may go and nothing waits, also when some of it stays', () => {
    expect(may('handover', decided)).toBe(true);
    expect(may('handover', { ...decided, 'entry-ban': 'withheld', identity: 'barred' })).toBe(true);
    expect(may('handover', { ...decided, 'stay-status': 'not-held' })).toBe(true);
  });

  it.each(['waits-for-judgment', 'waits-for-word'] as const)(
    'waits whole while an item %s',
    (status) => {
      expect(may('handover', { ...decided, 'stay-status': status })).toBe(false);
    },
  );

  it.each(['barred', 'withheld', 'waits-for-word', 'not-held', 'sent'] as const)(
    'does not go without its own decision: %s',
    (status) => {
      expect(may('handover', { 'handover-decision': status, 'stay-status': 'ready' })).toBe(false);
    },
  );
});

describe('a request', () => {
  it('goes when it may go itself', () => {
    expect(may('request', { 'information-request': 'ready' })).toBe(true);
    expect(may('request', { 'information-request': 'waits-for-word' })).toBe(false);
    expect(may('request', { 'information-request': 'barred' })).toBe(false);
  });
});

describe('an answer', () => {
  it('goes in parts: what is ready does not wait for the rest', () => {
    expect(may('answer', { identity: 'ready', photograph: 'waits-for-judgment' })).toBe(true);
  });

  it('goes with nothing in it when all is settled, so that the asking one is told', () => {
    expect(may('answer', { identity: 'barred', photograph: 'withheld', counsel: 'not-held' })).toBe(
      true,
    );
  });

  it.each(['waits-for-judgment', 'waits-for-word'] as const)(
    'does not go with only: %s',
    (status) => {
      expect(may('answer', { identity: 'sent', photograph: status })).toBe(false);
    },
  );
});

it('that is not open any more never goes', () => {
  const items = [{ item: ItemId.parse('handover-decision'), status: 'ready' } as const];
  for (const state of DisclosureState.options.filter((one) => one !== 'open'))
    for (const purpose of DisclosurePurpose.options)
      expect(mayDispatch({ purpose, state, items })).toBe(false);
});
