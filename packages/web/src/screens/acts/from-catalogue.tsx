// SPDX-License-Identifier: EUPL-1.2
import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select } from '@midas-ds/components/select';
import type { ActField } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../client/queries.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { recordWords } from '../records/record-words.ts';
import type { Typed } from './read-act.ts';

/** One item of the catalogue, by its name; none is chosen beforehand. */
export function FromCatalogue(props: {
  readonly field: ActField;
  readonly label: string;
  readonly typed: Typed;
  readonly onChange: (value: string) => void;
  readonly isFaulty: boolean;
}) {
  const { field } = props;
  const words = useAreaWords(recordWords).record;
  const { compare, nameOf } = useCatalogue();
  const { data } = useQuery(queries.catalogue());
  const ids = (data?.items ?? []).map(({ item }) => item).toSorted(compare);
  return (
    <Select
      label={props.label}
      placeholder={words.itemMissing}
      items={ids.map((id) => ({ id, name: nameOf(id) }))}
      value={props.typed[field.name] ?? null}
      onChange={(key) => props.onChange(key === null ? '' : String(key))}
      isRequired={field.required}
      validationBehavior="aria"
      isInvalid={props.isFaulty}
      errorMessage={words.itemMissing}
    >
      {({ id, name }) => (
        <ListBoxItem id={id} textValue={name}>
          {name}
        </ListBoxItem>
      )}
    </Select>
  );
}
