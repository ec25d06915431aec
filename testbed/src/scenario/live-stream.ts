// SPDX-License-Identifier: EUPL-1.2
import { LiveEvent, routes } from '@samsyn/contract';
import type { OfficerClient } from '../officer/officer-client.ts';

/** An officer's open stream of what changes. */
export interface LiveStream {
  /** The next thing the stream says; undefined when it has ended. */
  next(): Promise<LiveEvent | undefined>;
  close(): Promise<void>;
}

function eventIn(block: string): LiveEvent | undefined {
  const data = block.split('\n').find((line) => line.startsWith('data: '));
  return data === undefined ? undefined : LiveEvent.parse(JSON.parse(data.slice(6)));
}

/** Opens the stream; resolves when it has said its first word, so that nothing later is missed. */
export async function openLiveStream(officer: Pick<OfficerClient, 'raw'>): Promise<LiveStream> {
  const response = await officer.raw('GET', routes.liveEvents.path);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  const next = async (): Promise<LiveEvent | undefined> => {
    for (;;) {
      const end = rest.indexOf('\n\n');
      if (end === -1) {
        const read = await reader?.read();
        if (read?.value === undefined) return undefined;
        rest += read.value;
        continue;
      }
      const event = eventIn(rest.slice(0, end));
      rest = rest.slice(end + 2);
      if (event) return event;
    }
  };
  await next();
  return { next, close: async () => reader?.cancel() };
}
