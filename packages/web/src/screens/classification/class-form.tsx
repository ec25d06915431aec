// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Checkbox, CheckboxGroup } from '@midas-ds/components/checkbox';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import { type DefinedClassification, routes } from '@samsyn/contract';
import { groundFields, limits } from '@samsyn/terms';
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

interface Props {
  readonly caseId: string;
  readonly definition: DefinedClassification;
}

const groundsMax = groundFields.length;

/** Our own class by the definition, what it rests on and why; nothing is chosen beforehand. */
export function ClassForm({ caseId, definition }: Props) {
  const { messages, say } = useLanguage();
  const words = useAreaWords(recordWords).classify;
  const tell = useSay();
  const [made, setMade] = useState<string | null>(null);
  const [grounds, setGrounds] = useState<readonly string[]>([]);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const name = say(definition.label);
  const classify = useAct(routes.classifyCase, () => tell(words.recorded(name)));
  useKeptText(name, reasons, classify.isPending || classify.isSuccess, classify.error);
  const fewGrounds = grounds.length > 0 && grounds.length <= groundsMax;

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (made === null || !fewGrounds) return focusFirst(event.currentTarget, 'input');
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    const body = { scheme: definition.scheme, class: made, grounds: [...grounds], reasons };
    classify.mutate({ params: { caseId }, body });
  }

  return (
    <form className="sy-form" aria-label={messages.form.about(words.title, name)} onSubmit={submit}>
      <ClassChoice definition={definition} value={made} onChange={setMade} tried={tried} />
      <CheckboxGroup
        label={words.grounds}
        description={words.groundsHint(groundsMax)}
        value={[...grounds]}
        onChange={setGrounds}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && !fewGrounds}
        errorPosition="top"
        errorMessage={words.groundsMissing(groundsMax)}
      >
        {definition.grounds.map(({ code, label }) => (
          <Checkbox key={code} value={code} validationBehavior="aria">
            {say(label)}
          </Checkbox>
        ))}
      </CheckboxGroup>
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
      <ProblemBanner error={classify.error} />
      <Button type="submit" isDisabled={classify.isPending}>
        {words.button}
      </Button>
    </form>
  );
}

/** Each class with its definition and what it is told by. */
function ClassChoice(props: {
  readonly definition: DefinedClassification;
  readonly value: string | null;
  readonly onChange: (code: string) => void;
  readonly tried: boolean;
}) {
  const { say } = useLanguage();
  const words = useAreaWords(recordWords).classify;
  return (
    <RadioGroup
      label={words.class}
      value={props.value}
      onChange={props.onChange}
      isRequired
      validationBehavior="aria"
      isInvalid={props.tried && props.value === null}
      errorMessage={words.classMissing}
    >
      {props.definition.classes.map(({ code, label, definition, criteria }) => (
        <Radio key={code} value={code}>
          <strong>{say(label)}.</strong> {say(definition)}{' '}
          <span className="sy-quiet">
            {words.criteria}: {criteria.map(say).join(' ')}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
