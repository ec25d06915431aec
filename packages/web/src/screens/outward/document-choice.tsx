// SPDX-License-Identifier: EUPL-1.2
import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select } from '@midas-ds/components/select';
import type { EntryView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { outwardWords } from './outward-words.ts';

/** A document of the case, or none; none is chosen beforehand. */
export function DocumentChoice(props: {
  readonly entries: readonly EntryView[];
  readonly value: string | undefined;
  readonly onChange: (digest: string | undefined) => void;
}) {
  const words = useAreaWords(outwardWords);
  const documents = new Map(
    props.entries.flatMap(({ document }) =>
      document ? [[document.digest, document.title] as const] : [],
    ),
  );
  const choices = [...documents].map(([id, name]) => ({ id, name }));
  return (
    <Select
      label={words.document}
      placeholder={words.noDocument}
      items={choices}
      value={props.value ?? null}
      onChange={(key) => props.onChange(key === null ? undefined : String(key))}
    >
      {({ id, name }) => (
        <ListBoxItem id={id} textValue={name}>
          {name}
        </ListBoxItem>
      )}
    </Select>
  );
}
