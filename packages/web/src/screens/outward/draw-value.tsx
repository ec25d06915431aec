// SPDX-License-Identifier: EUPL-1.2
import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select } from '@midas-ds/components/select';
import type { DrawnValue, EntryView } from '@samsyn/contract';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { outwardWords } from './outward-words.ts';
import type { TypedItem } from './read-proposal.ts';

/** Values of the case that the fields can be filled in from, each with source and day; none chosen. */
export function DrawValue(props: {
  readonly drawn: readonly DrawnValue[];
  readonly entries: readonly EntryView[];
  readonly onDraw: (typed: TypedItem) => void;
}) {
  const words = useAreaWords(outwardWords);
  const { messages } = useLanguage();
  const { nameOf } = useCatalogue();
  const choices = props.drawn.flatMap((one) => {
    const entry = props.entries.find(({ entryId }) => entryId === one.entryId);
    if (!entry) return [];
    const { kind, reference } = entry.source;
    const source = messages.entry.sourceText(messages.words.source[kind], reference);
    return [{ id: one.entryId, one, name: words.drawn(nameOf(entry.item), entry.asOf, source) }];
  });
  if (choices.length === 0) return <p className="sy-quiet">{words.drawnNone}</p>;
  return (
    <Select
      label={words.draw}
      description={words.drawHint}
      placeholder={words.drawNothing}
      items={choices}
      onChange={(key) => {
        const chosen = choices.find(({ id }) => id === key);
        if (chosen) props.onDraw(typedFrom(chosen.one));
      }}
    >
      {({ id, name }) => (
        <ListBoxItem id={id} textValue={name}>
          {name}
        </ListBoxItem>
      )}
    </Select>
  );
}

function typedFrom({ value, document }: DrawnValue): TypedItem {
  const fields = Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, String(held)]),
  );
  return { fields, ...(document !== null && { document }) };
}
