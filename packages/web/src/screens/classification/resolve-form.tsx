// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { type MadeClassification, ResolveClassification, routes } from '@samsyn/contract';
import { type ClassificationScheme, limits } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { useKeptText } from '../../parts/kept-text.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { useSay } from '../../parts/said.tsx';
import { recordWords } from '../records/record-words.ts';

const ways = ResolveClassification.shape.how;

/** What we do about a difference, with reasons; neither way is chosen beforehand. */
export function ResolveForm(props: {
  readonly caseId: string;
  readonly scheme: ClassificationScheme;
  readonly name: string;
  readonly others: MadeClassification;
}) {
  const { messages } = useLanguage();
  const words = useAreaWords(recordWords).classify;
  const tell = useSay();
  const [how, setHow] = useState<ResolveClassification['how'] | null>(null);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const resolve = useAct(routes.resolveClassification, () => tell(words.recorded(props.name)));
  useKeptText(words.resolveWhat, reasons, resolve.isPending || resolve.isSuccess, resolve.error);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (how === null) return focusFirst(event.currentTarget, 'input');
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    const { caseId, scheme, others } = props;
    const body = { how, seen: others.entryId, reasons };
    resolve.mutate({ params: { caseId, scheme }, body });
  }

  return (
    <form
      className="sy-form"
      aria-label={messages.form.about(words.resolve, props.name)}
      onSubmit={submit}
    >
      <RadioGroup
        label={words.resolveWhat}
        value={how}
        onChange={(value) => setHow(ways.parse(value))}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && how === null}
        errorMessage={words.resolveMissing}
      >
        {ways.options.map((way) => (
          <Radio key={way} value={way}>
            {words.how[way]}
          </Radio>
        ))}
      </RadioGroup>
      <ReasonsField
        label={words.reasons}
        hint={messages.disclosure.reasonsHint(limits.reasonCharsMin)}
        missing={messages.disclosure.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={reasons}
        onChange={setReasons}
        tried={tried}
      />
      <p>{words.resolveHappens}</p>
      <ProblemBanner error={resolve.error} />
      <Button type="submit" isDisabled={resolve.isPending}>
        {words.resolveButton}
      </Button>
    </form>
  );
}
