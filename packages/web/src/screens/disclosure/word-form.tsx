// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import {
  type DisclosureItemView,
  type DisclosureView,
  type GiveWord,
  routes,
  Word,
} from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { useKeptText } from '../../parts/kept-text.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { useRecorded } from './use-recorded.ts';

/** The officer's explicit word on an item that the law permits but does not require. */
export function WordForm(props: {
  readonly view: DisclosureView;
  readonly item: DisclosureItemView;
}) {
  const { messages } = useLanguage();
  const { nameOf } = useCatalogue();
  const words = messages.disclosure;
  const [word, setWord] = useState<Word | null>(null);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const give = useAct(routes.giveWord, useRecorded(props.item.item));
  useKeptText(words.wordQuestion, reasons, give.isPending || give.isSuccess, give.error);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (word === null) return focusFirst(event.currentTarget, 'input');
    if (word === 'withhold' && reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    const { item } = props.item;
    const body: GiveWord = word === 'send' ? { item, word } : { item, word, reasons };
    give.mutate({ params: { disclosureId: props.view.disclosureId }, body });
  }

  return (
    <form
      className="sy-form"
      aria-label={messages.form.about(words.wordLabel, nameOf(props.item.item))}
      onSubmit={submit}
    >
      <RadioGroup
        label={words.wordQuestion}
        value={word}
        onChange={(value) => setWord(Word.parse(value))}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && word === null}
        errorMessage={words.wordMissing}
      >
        {Word.options.map((option) => (
          <Radio key={option} value={option}>
            {messages.words.word[option]}
          </Radio>
        ))}
      </RadioGroup>
      {word === 'withhold' && (
        <ReasonsField
          label={words.reasons}
          hint={words.reasonsHint(limits.reasonCharsMin)}
          missing={words.reasonsMissing(limits.reasonCharsMin)}
          charsMin={limits.reasonCharsMin}
          charsMax={limits.reasonCharsMax}
          value={reasons}
          onChange={setReasons}
          tried={tried}
        />
      )}
      <p>{words.wordHappens}</p>
      <ProblemBanner error={give.error} />
      <Button type="submit" variant="secondary" isDisabled={give.isPending}>
        {words.wordButton}
      </Button>
    </form>
  );
}
