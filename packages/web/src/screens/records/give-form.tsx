// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Checkbox, CheckboxGroup } from '@midas-ds/components/checkbox';
import { type EntryView, routes } from '@samsyn/contract';
import type { ItemId } from '@samsyn/terms';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { paths } from '../../paths.ts';
import { recordWords } from './record-words.ts';

interface Props {
  readonly caseId: string;
  readonly items: readonly ItemId[];
  readonly entries: readonly EntryView[];
}

/** Chooses the items, none beforehand; each is assessed before anything can be sent. */
export function GiveForm({ caseId, items, entries }: Props) {
  const words = useAreaWords(recordWords).give;
  const { compare, nameOf } = useCatalogue();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const { send } = useLanguage().messages;
  const tell = useSay();
  const propose = useAct(routes.proposeNotice, ({ disclosureId }) => {
    tell(send.tested);
    void navigate({ to: paths.disclosure(disclosureId) });
  });

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (chosen.length === 0) return focusFirst(event.currentTarget, 'input');
    const body = { items: items.filter((item) => chosen.includes(item)) };
    propose.mutate({ params: { caseId }, body });
  }

  const held = (item: ItemId) =>
    entries.filter((entry) => entry.item === item && entry.receivedWith === undefined).length;
  return (
    <form className="sy-form" aria-label={words.button} onSubmit={submit}>
      <CheckboxGroup
        label={words.items}
        value={[...chosen]}
        onChange={setChosen}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && chosen.length === 0}
        errorPosition="top"
        errorMessage={words.missing}
      >
        {items.toSorted(compare).map((item) => (
          <Checkbox key={item} value={item} validationBehavior="aria">
            {nameOf(item)} ({words.values(held(item))})
          </Checkbox>
        ))}
      </CheckboxGroup>
      <ProblemBanner error={propose.error} />
      <Button type="submit" isDisabled={propose.isPending}>
        {words.button}
      </Button>
    </form>
  );
}
