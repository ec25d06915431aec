// SPDX-License-Identifier: EUPL-1.2
import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select } from '@midas-ds/components/select';
import type { ActField, EntryView } from '@samsyn/contract';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { recordWords } from '../records/record-words.ts';
import { actWords } from './act-words.ts';
import { choicesFrom } from './choices-from.ts';
import type { Typed } from './read-act.ts';

/** One of the documents or entries of the case, the latest first; none is chosen beforehand. */
export function FromCase(props: {
  readonly kind: 'document' | 'entry';
  readonly field: ActField;
  readonly label: string;
  readonly entries: readonly EntryView[];
  readonly typed: Typed;
  readonly onChange: (value: string) => void;
  readonly isFaulty: boolean;
}) {
  const { kind, field } = props;
  const words = useAreaWords(actWords);
  const record = useAreaWords(recordWords).record;
  const { nameOf } = useCatalogue();
  const choices = choicesFrom(props.entries, kind, field.name).map(({ id, entry, title }) => ({
    id,
    name: words.entry(title ?? nameOf(entry.item), entry.asOf, entry.source.reference),
  }));
  if (choices.length === 0)
    return (
      <p>
        {props.label}: {kind === 'document' ? words.noDocuments : words.noEntries}
      </p>
    );
  return (
    <Select
      label={props.label}
      placeholder={kind === 'document' ? words.chooseDocument : words.chooseEntry}
      items={choices}
      value={props.typed[field.name] ?? null}
      onChange={(key) => props.onChange(key === null ? '' : String(key))}
      isRequired={field.required}
      validationBehavior="aria"
      isInvalid={props.isFaulty}
      errorMessage={record.fieldMissing(props.label)}
    >
      {({ id, name }) => (
        <ListBoxItem id={id} textValue={name}>
          {name}
        </ListBoxItem>
      )}
    </Select>
  );
}
