// SPDX-License-Identifier: EUPL-1.2
import type { WorklistEntry } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { NarrowSelect } from '../../parts/narrow-select.tsx';
import { workWords } from './work-words.ts';

type Kind = WorklistEntry['kind'];

/** Narrows the list to one kind of work, never to traits of people. */
export function KindFilter(props: {
  readonly entries: readonly WorklistEntry[];
  readonly kind: Kind | null;
  readonly onChoose: (kind: Kind | null) => void;
}) {
  const words = useAreaWords(workWords);
  const { entries, kind, onChoose } = props;
  const kinds = [...Map.groupBy(entries, (entry) => entry.kind)];
  return (
    <NarrowSelect
      label={words.filter}
      all={words.all(entries.length)}
      choices={kinds.map(([id, of]) => ({ id, name: words.oneKind(words.asks[id], of.length) }))}
      chosen={kind}
      onChoose={onChoose}
    />
  );
}
