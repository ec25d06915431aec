// SPDX-License-Identifier: EUPL-1.2
import { Checkbox } from '@midas-ds/components/checkbox';
import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select } from '@midas-ds/components/select';
import { routes } from '@samsyn/contract';
import { ExtractGround, cite, extractGrounds } from '@samsyn/terms';
import type { CaseId, ItemId } from '@samsyn/terms';
import { useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ReasonedAnswer } from '../../parts/reasoned-answer.tsx';
import { useSay } from '../../parts/said.tsx';
import { extractWords } from './extract-words.ts';

/** To keep an item from the person herself: which, on which ground, told or not, and why. */
export function ExceptForm(props: { readonly caseId: CaseId; readonly items: readonly ItemId[] }) {
  const words = useAreaWords(extractWords).exceptions;
  const { say } = useLanguage();
  const { nameOf, compare } = useCatalogue();
  const [item, setItem] = useState<ItemId>();
  const [isMissing, setMissing] = useState(false);
  const [silent, setSilent] = useState(false);
  const tell = useSay();
  const except = useAct(routes.exceptItem, () => {
    if (item !== undefined) tell(words.done(nameOf(item)));
  });
  const choices = props.items.toSorted(compare).map((id) => ({ id, name: nameOf(id) }));
  return (
    <ReasonedAnswer
      name={words.button}
      label={words.ground}
      answers={ExtractGround.options.map((value) => ({
        value,
        label: `${say(extractGrounds[value].label)} (${cite(extractGrounds[value].provision)})`,
      }))}
      missing={words.choose}
      reasonsLabel={words.reasons}
      happens={words.happens}
      button={words.button}
      isPending={except.isPending}
      error={except.error}
      onAnswer={(ground, reasons) => {
        setMissing(item === undefined);
        if (item === undefined) return;
        const body = { item, ground, mayBeSaid: !silent, reasons };
        except.mutate({ params: { caseId: props.caseId }, body });
      }}
    >
      <Select
        label={words.item}
        items={choices}
        placeholder={words.chooseItem}
        isRequired
        validationBehavior="aria"
        isInvalid={isMissing && item === undefined}
        errorMessage={words.choose}
        value={item ?? null}
        onChange={(key) => setItem(props.items.find((one) => one === key))}
      >
        {({ id, name }) => (
          <ListBoxItem id={id} textValue={name}>
            {name}
          </ListBoxItem>
        )}
      </Select>
      <Checkbox isSelected={silent} onChange={setSilent}>
        {words.silent}
      </Checkbox>
      <p>{words.silentNote}</p>
    </ReasonedAnswer>
  );
}
