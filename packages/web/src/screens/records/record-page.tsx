// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { ListBoxItem } from '@midas-ds/components/list-box';
import { Select } from '@midas-ds/components/select';
import type { ItemId } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { queries } from '../../client/queries.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { CaseHeading } from '../../parts/case-heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { EntryForm } from './entry-form.tsx';
import { recordWords } from './record-words.ts';

/** A new value of one of our own items: which item, then what it says. Nothing is sent from here. */
export function RecordPage() {
  const { caseId } = useParams({ from: '/cases/$caseId/record' });
  const words = useAreaWords(recordWords).record;
  const opened = useQuery(queries.case(caseId));
  const recordable = useQuery(queries.recordable(caseId));
  return (
    <Loaded query={opened} isPage>
      {({ summary }) => (
        <div className="sy-stack">
          <CaseHeading title={words.title} about={summary} />
          <AskedOfYou what={words.what} happens={words.happens} />
          <Loaded query={recordable}>
            {({ items }) => <ChosenItem caseId={caseId} items={items} />}
          </Loaded>
        </div>
      )}
    </Loaded>
  );
}

function ChosenItem(props: { readonly caseId: string; readonly items: readonly ItemId[] }) {
  const words = useAreaWords(recordWords).record;
  const { say } = useLanguage();
  const { compare, find, nameOf } = useCatalogue();
  const [chosen, setChosen] = useState<ItemId>();
  const item = chosen && find(chosen);
  const choices = props.items.toSorted(compare).map((id) => ({ id, name: nameOf(id) }));
  return (
    <>
      <Select
        label={words.item}
        placeholder={words.chooseItem}
        items={choices}
        value={chosen ?? null}
        onChange={(key) => setChosen(props.items.find((one) => one === key))}
        isRequired
      >
        {({ id, name }) => (
          <ListBoxItem id={id} textValue={name}>
            {name}
          </ListBoxItem>
        )}
      </Select>
      {item && (
        <>
          <p>{say(item.definition)}</p>
          <EntryForm key={item.item} caseId={props.caseId} item={item} />
        </>
      )}
    </>
  );
}
