// SPDX-License-Identifier: EUPL-1.2
import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select } from '@midas-ds/components/select';

const everything = 'everything';

/** Narrows a list to what is chosen; to all of it at first. */
export function NarrowSelect<Id extends string>(props: {
  readonly label: string;
  /** What the choice of the whole list is called. */
  readonly all: string;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  /** Null for the whole list. */
  readonly chosen: Id | null;
  readonly onChoose: (chosen: Id | null) => void;
}) {
  const { label, all, choices, chosen, onChoose } = props;
  return (
    <div className="sy-narrow">
      <Select
        label={label}
        items={[{ id: everything, name: all }, ...choices]}
        value={chosen ?? everything}
        onChange={(key) => onChoose(choices.find(({ id }) => id === key)?.id ?? null)}
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
