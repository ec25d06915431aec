// SPDX-License-Identifier: EUPL-1.2
import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select } from '@midas-ds/components/select';
import { WorklistEntry } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { workWords } from './work-words.ts';

const everything = 'everything';
const Kind = WorklistEntry.shape.kind;
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
  const choices = [
    { id: everything, name: words.all(entries.length) },
    ...kinds.map(([id, of]) => ({ id, name: words.oneKind(words.asks[id], of.length) })),
  ];
  return (
    <div className="sy-narrow">
      <Select
        label={words.filter}
        items={choices}
        value={kind ?? everything}
        onChange={(key) => onChoose(Kind.safeParse(key).data ?? null)}
        size="medium"
      >
        {({ id, name }) => (
          <ListBoxItem id={id} textValue={name}>
            {name}
          </ListBoxItem>
        )}
      </Select>
    </div>
  );
}
