// SPDX-License-Identifier: EUPL-1.2
import type { WorklistEntry } from '@samsyn/contract';
import { useNow } from '../../client/use-now.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { instantText } from '../../words/instant-words.ts';
import { isPassed } from './due-group.ts';
import { workWords } from './work-words.ts';

/** By when, and what gives the day; nothing where nothing does, which the group says. */
export function DueLine({ entry }: { readonly entry: WorklistEntry }) {
  const words = useAreaWords(workWords);
  const now = useNow();
  const { due } = entry;
  if (due === null) return null;
  const say = { 'at-once': words.atOnce, 'stop-raised': words.raised } as const;
  const saying =
    due.source === 'at-once' || due.source === 'stop-raised' ? say[due.source] : words.due;
  const day = due.at === null ? due.on : instantText(due.at);
  return (
    <p>
      {isPassed(entry, now) && <strong>{words.passed} </strong>}
      {saying(day, words.source[due.source])}
    </p>
  );
}
