// SPDX-License-Identifier: EUPL-1.2
import { LiveEvent } from '@samsyn/contract';

/** The part of `EventSource` that is used. */
export interface LiveSource {
  readonly readyState: number;
  addEventListener(type: string, heard: (event: Event) => void): void;
  close(): void;
}

export interface LiveListener {
  readonly open: () => LiveSource;
  readonly onEvent: (event: LiveEvent) => void;
  /** The stream works. `again`: it had been broken, so anything may have changed meanwhile. */
  readonly onUp: (again: boolean) => void;
  readonly onDown: () => void;
}

const closed = 2;
const retryDelayMs = { first: 1_000, most: 30_000 };
const kinds = [
  'message',
  'case-changed',
  'worklist-changed',
  'stops-changed',
  'agreements-changed',
  'keys-changed',
];

/**
 * Follows the live stream until the returned function is called. The browser reconnects a broken
 * stream by itself; one that was refused is opened anew with growing delay.
 */
export function followLiveEvents(listener: LiveListener): () => void {
  let source: LiveSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delayMs = retryDelayMs.first;
  let broken = false;
  let ended = false;

  function open(): void {
    const opened = listener.open();
    source = opened;
    opened.addEventListener('open', () => {
      delayMs = retryDelayMs.first;
      listener.onUp(broken);
      broken = false;
    });
    for (const kind of kinds) opened.addEventListener(kind, (event) => hear(event, listener));
    opened.addEventListener('error', () => {
      if (ended) return;
      if (!broken) listener.onDown();
      broken = true;
      if (opened.readyState !== closed) return;
      timer = setTimeout(open, delayMs);
      delayMs = Math.min(delayMs * 2, retryDelayMs.most);
    });
  }

  open();
  return () => {
    ended = true;
    clearTimeout(timer);
    source.close();
  };
}

function hear(event: Event, { onEvent }: LiveListener): void {
  if (!('data' in event) || typeof event.data !== 'string') return;
  const known = LiveEvent.safeParse(parsed(event.data));
  if (known.success) onEvent(known.data);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
