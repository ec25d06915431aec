// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { type RequestItemView, type RequestView, routes } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusElement } from '../../parts/focus-element.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { useKeptText } from '../../parts/kept-text.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { useSay } from '../../parts/said.tsx';
import { itemAnchor } from '../disclosure/item-anchor.ts';

/** The asking authority's own need for one item, in the officer's words; other acts beside. */
export function NeedForm(props: {
  readonly view: RequestView;
  readonly item: RequestItemView;
  readonly children: ReactNode;
}) {
  const { form, request: words } = useLanguage().messages;
  const { nameOf } = useCatalogue();
  const { item } = props.item;
  const [need, setNeed] = useState('');
  const [tried, setTried] = useState(false);
  const tell = useSay();
  const save = useAct(routes.reviewRequest, () => {
    setNeed('');
    setTried(false);
    tell(words.saved(nameOf(item)));
    focusElement(itemAnchor(item));
  });
  useKeptText(words.need, need, save.isPending);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (need.trim().length < limits.needCharsMin) focusFirst(event.currentTarget, 'textarea');
    else
      save.mutate({
        params: { requestId: props.view.requestId },
        body: { kind: 'need', item, need },
      });
  }

  return (
    <form className="sy-form" aria-label={form.about(words.need, nameOf(item))} onSubmit={submit}>
      <ReasonsField
        label={words.need}
        hint={words.needHint(limits.needCharsMin, limits.needCharsMax)}
        missing={words.needMissing(limits.needCharsMin)}
        charsMin={limits.needCharsMin}
        charsMax={limits.needCharsMax}
        value={need}
        onChange={setNeed}
        tried={tried}
        rows={2}
      />
      <ProblemBanner error={save.error} />
      <div className="sy-buttons">
        <Button type="submit" variant="secondary" size="medium" isDisabled={save.isPending}>
          {props.item.need === null ? words.saveNeed : words.changeNeed}
        </Button>
        {props.children}
      </div>
    </form>
  );
}
