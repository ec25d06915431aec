// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import type { ItemId } from '@samsyn/terms';
import { useId } from 'react';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { type ItemTheme, itemTheme, itemThemes } from '../case/item-theme.ts';
import { askWords } from './ask-words.ts';

/** One item to choose among many, each under its theme; none is chosen beforehand. */
export function ItemsByTheme(props: {
  readonly items: readonly ItemId[];
  readonly chosen: ItemId | null;
  readonly onChoose: (item: ItemId | null) => void;
  readonly isMissing: boolean;
}) {
  const words = useAreaWords(askWords);
  const { find } = useCatalogue();
  const { items, chosen, onChoose } = props;
  return (
    <RadioGroup
      label={words.item}
      value={chosen}
      onChange={(value) => onChoose(items.find((one) => one === value) ?? null)}
      isRequired
      validationBehavior="aria"
      isInvalid={props.isMissing}
      errorMessage={words.itemMissing}
    >
      {itemThemes.map((theme) => (
        <OneTheme
          key={theme}
          theme={theme}
          items={items.filter((one) => itemTheme(one, find(one)) === theme)}
        />
      ))}
    </RadioGroup>
  );
}

function OneTheme(props: { readonly theme: ItemTheme; readonly items: readonly ItemId[] }) {
  const id = useId();
  const { messages } = useLanguage();
  const { compare, find, nameOf } = useCatalogue();
  if (props.items.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id} className="sy-choices">
      <Heading level={5} elementType="h2" id={id}>
        {messages.case.theme[props.theme]}
      </Heading>
      {props.items.toSorted(compare).map((one) => (
        <Radio key={one} value={one}>
          {find(one)?.sensitive === true
            ? `${nameOf(one)} (${messages.entry.sensitive})`
            : nameOf(one)}
        </Radio>
      ))}
    </div>
  );
}
