// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { WorklistEntry } from '@samsyn/contract';
import { Suspense, useId, useState } from 'react';
import { useNow } from '../../client/use-now.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { type DueGroup, dueGroup, dueGroups } from './due-group.ts';
import { LazyKindFilter } from './lazy-kind-filter.ts';
import { WaitingAct } from './waiting-act.tsx';
import { workWords } from './work-words.ts';

type Entries = readonly WorklistEntry[];

/** What waits, by when it is to be seen to; of one kind alone when the officer asks for it. */
export function Waiting({ entries }: { readonly entries: Entries }) {
  const [kind, setKind] = useState<WorklistEntry['kind'] | null>(null);
  const now = useNow();
  const ofKind = entries.filter((entry) => entry.kind === kind);
  const shown = ofKind.length === 0 ? entries : ofKind;
  return (
    <>
      {new Set(entries.map((entry) => entry.kind)).size > 1 && (
        <Suspense fallback={null}>
          <LazyKindFilter
            entries={entries}
            kind={ofKind.length === 0 ? null : kind}
            onChoose={setKind}
          />
        </Suspense>
      )}
      {dueGroups.map((group) => (
        <Group
          key={group}
          group={group}
          entries={shown.filter((entry) => dueGroup(entry, now) === group)}
        />
      ))}
    </>
  );
}

function Group({ group, entries }: { readonly group: DueGroup; readonly entries: Entries }) {
  const id = useId();
  const words = useAreaWords(workWords);
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Heading level={3} id={id}>
        {words.groupTitle(words.group[group], entries.length)}
      </Heading>
      {group === 'none' && <p className="sy-quiet">{words.noneMeans}</p>}
      <ul className="sy-list" aria-labelledby={id}>
        {entries.map((entry) => (
          <WaitingAct key={keyOf(entry)} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function keyOf(entry: WorklistEntry): string {
  return [
    entry.kind,
    entry.caseId,
    entry.disclosureId,
    entry.requestId,
    entry.alarm,
    entry.stopId,
    entry.since,
  ].join(' ');
}
