// SPDX-License-Identifier: EUPL-1.2
import type { LiveEvent } from '@samsyn/contract';
import { CaseId } from '@samsyn/terms';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followLiveEvents, type LiveSource } from './follow-live-events.ts';
import { keysToRefresh } from './keys-to-refresh.ts';

const caseId = '0199a6a0-0000-7000-8000-000000000001';

/** A stream whose network is ours to break. */
class Stream extends EventTarget implements LiveSource {
  readyState = 0;
  ended = false;
  up() {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  break(state: 0 | 2) {
    this.readyState = state;
    this.dispatchEvent(new Event('error'));
  }
  tell(kind: string, data: string) {
    this.dispatchEvent(new MessageEvent(kind, { data }));
  }
  close() {
    this.ended = true;
  }
}

function follow() {
  const streams: Stream[] = [];
  const told: string[] = [];
  const heard: LiveEvent[] = [];
  const end = followLiveEvents({
    open: () => {
      const stream = new Stream();
      streams.push(stream);
      return stream;
    },
    onEvent: (event) => heard.push(event),
    onUp: (again) => told.push(again ? 'up again' : 'up'),
    onDown: () => told.push('down'),
  });
  const latest = (): Stream => {
    const stream = streams.at(-1);
    if (stream === undefined) throw new Error('not opened');
    return stream;
  };
  return { streams, told, heard, end, latest };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('events are heard with or without a name, and noise is not', () => {
  const { heard, latest } = follow();
  latest().up();
  latest().tell('message', JSON.stringify({ kind: 'worklist-changed' }));
  latest().tell('case-changed', JSON.stringify({ kind: 'case-changed', caseId }));
  latest().tell('message', 'not json');
  latest().tell('message', JSON.stringify({ kind: 'case-changed', caseId: 'x' }));
  expect(heard).toEqual([{ kind: 'worklist-changed' }, { kind: 'case-changed', caseId }]);
});

test('a break that the browser mends is told once, and so is the mending', () => {
  const { streams, told, latest } = follow();
  latest().up();
  latest().break(0);
  latest().break(0);
  latest().up();
  expect(told).toEqual(['up', 'down', 'up again']);
  expect(streams).toHaveLength(1);
});

test('a refused stream is opened anew, later each time', () => {
  const { streams, told, latest } = follow();
  latest().break(2);
  vi.advanceTimersByTime(999);
  expect(streams).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(streams).toHaveLength(2);
  latest().break(2);
  vi.advanceTimersByTime(1_999);
  expect(streams).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(streams).toHaveLength(3);
  latest().up();
  expect(told).toEqual(['down', 'up again']);
});

test('nothing is opened after the end', () => {
  const { streams, end, latest } = follow();
  latest().break(2);
  end();
  vi.advanceTimersByTime(60_000);
  expect(streams).toHaveLength(1);
  expect(streams[0]?.ended).toBe(true);
});

test('a changed case refreshes the case and what hangs on it, not the catalogue', () => {
  const keys = keysToRefresh({ kind: 'case-changed', caseId: CaseId.parse(caseId) });
  expect(keys).toContainEqual(['case', caseId]);
  expect(keys.map((key) => key[0])).not.toContain('catalogue');
  expect(keysToRefresh({ kind: 'worklist-changed' })).toEqual([['worklist'], ['cases']]);
});
