// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import '../../layout/law.css';
import { Button } from '@midas-ds/components/button';
import { TextField } from '@midas-ds/components/textfield';
import { routes } from '@samsyn/contract';
import { type ItemId, limits } from '@samsyn/terms';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { useKeptText } from '../../parts/kept-text.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { paths } from '../../paths.ts';
import { matches } from '../law/matches.ts';
import { AskedItem } from './asked-item.tsx';
import { askWords } from './ask-words.ts';
import { ItemsByTheme } from './items-by-theme.tsx';

/** Chooses one item, none beforehand, by theme and by words, and takes the need for it. */
export function AskForm(props: { readonly caseId: string; readonly items: readonly ItemId[] }) {
  const words = useAreaWords(askWords);
  const { messages, say } = useLanguage();
  const { find, nameOf } = useCatalogue();
  const [asked, setAsked] = useState('');
  const [item, setItem] = useState<ItemId | null>(null);
  const [need, setNeed] = useState('');
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const tell = useSay();
  const send = useAct(routes.askIndividually, (view) => {
    const { disclosureId, requestId, state } = view;
    tell(messages.request.prepared);
    const ready = state === 'proposed' && disclosureId !== null;
    void navigate({ to: ready ? paths.disclosure(disclosureId) : paths.request(requestId) });
  });
  useKeptText(
    item === null ? words.title : nameOf(item),
    need,
    send.isPending || send.isSuccess,
    send.error,
  );

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (item === null) return focusFirst(event.currentTarget, 'input');
    if (need.trim().length < limits.needCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    send.mutate({ params: { caseId: props.caseId }, body: { item, need } });
  }

  const meaning = (one: ItemId) => find(one)?.definition;
  const shown = props.items.filter((one) => {
    const said = meaning(one);
    return (
      one === item || matches(asked, [nameOf(one), ...(said === undefined ? [] : [say(said)])])
    );
  });
  return (
    <>
      <div className="sy-field">
        <TextField
          label={words.filter}
          description={words.filterHint}
          value={asked}
          onChange={setAsked}
          size="medium"
          autoComplete="off"
        />
      </div>
      <p role="status">{words.shown(shown.length)}</p>
      <form className="sy-form" aria-label={words.button} onSubmit={submit}>
        <ItemsByTheme
          items={shown}
          chosen={item}
          onChoose={setItem}
          isMissing={tried && item === null}
        />
        {item === null ? (
          <p>{words.chooseFirst}</p>
        ) : (
          <AskedItem key={item} item={item} need={need} onNeed={setNeed} tried={tried} />
        )}
        <ProblemBanner error={send.error} />
        <Button type="submit" isDisabled={send.isPending}>
          {words.button}
        </Button>
      </form>
    </>
  );
}
