// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { routes } from '@samsyn/contract';
import { type ItemId, limits } from '@samsyn/terms';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { paths } from '../../paths.ts';

/** Chooses one item, none beforehand, and takes the need for it. */
export function AskForm(props: { readonly caseId: string; readonly items: readonly ItemId[] }) {
  const { messages } = useLanguage();
  const { ask, entry, request } = messages;
  const { compare, find, nameOf } = useCatalogue();
  const [item, setItem] = useState<string | null>(null);
  const [need, setNeed] = useState('');
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const send = useAct(routes.askIndividually, (view) => {
    const { disclosureId, requestId, state } = view;
    const ready = state === 'proposed' && disclosureId !== null;
    void navigate({ to: ready ? paths.disclosure(disclosureId) : paths.request(requestId) });
  });

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (item === null) return focusFirst(event.currentTarget, 'input');
    if (need.trim().length < limits.needCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    send.mutate({ params: { caseId: props.caseId }, body: { item, need } });
  }

  const label = (one: ItemId) =>
    find(one)?.sensitive === true ? `${nameOf(one)} (${entry.sensitive})` : nameOf(one);
  return (
    <form className="sy-form" aria-label={ask.button} onSubmit={submit}>
      <RadioGroup
        label={ask.item}
        value={item}
        onChange={setItem}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && item === null}
        errorMessage={ask.itemMissing}
      >
        {props.items.toSorted(compare).map((one) => (
          <Radio key={one} value={one}>
            {label(one)}
          </Radio>
        ))}
      </RadioGroup>
      <ReasonsField
        label={request.need}
        hint={request.needHint(limits.needCharsMin, limits.needCharsMax)}
        missing={request.needMissing(limits.needCharsMin)}
        charsMin={limits.needCharsMin}
        charsMax={limits.needCharsMax}
        value={need}
        onChange={setNeed}
        tried={tried}
      />
      <ProblemBanner error={send.error} />
      <Button type="submit" isDisabled={send.isPending}>
        {ask.button}
      </Button>
    </form>
  );
}
