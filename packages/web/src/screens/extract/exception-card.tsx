// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { type ExceptionView, routes } from '@samsyn/contract';
import { cite, extractGrounds, limits } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { instantText } from '../../words/instant-words.ts';
import { extractWords } from './extract-words.ts';

interface Excepted {
  readonly caseId: CaseId;
  readonly exception: ExceptionView;
}

function LiftForm({ caseId, exception: { exceptionId } }: Excepted) {
  const words = useAreaWords(extractWords).exceptions;
  const { disclosure } = useLanguage().messages;
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const lift = useAct(routes.liftException, () => undefined);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    lift.mutate({ params: { caseId }, body: { exceptionId, reasons } });
  }

  return (
    <form className="sy-form" aria-label={words.lift} onSubmit={submit}>
      <ReasonsField
        label={words.liftReasons}
        hint={disclosure.reasonsHint(limits.reasonCharsMin)}
        missing={disclosure.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={reasons}
        onChange={setReasons}
        tried={tried}
        rows={2}
      />
      <ProblemBanner error={lift.error} />
      <div>
        <Button type="submit" variant="secondary" isDisabled={lift.isPending}>
          {words.lift}
        </Button>
      </div>
    </form>
  );
}

/** One exception: which item, on which provision, by whom and why; and to lift it. */
export function ExceptionCard(props: Excepted) {
  const words = useAreaWords(extractWords).exceptions;
  const { say } = useLanguage();
  const { nameOf } = useCatalogue();
  const { item, ground, mayBeSaid, reasons, officer, at, lifted } = props.exception;
  const { label, provision } = extractGrounds[ground];
  return (
    <article className="sy-stack">
      <Heading level={2}>{nameOf(item)}</Heading>
      <p>{`${say(label)} (${cite(provision)}). ${mayBeSaid ? words.told : words.untold}`}</p>
      <p>{`${words.by(officer, instantText(at))}: ${reasons}`}</p>
      {lifted ? (
        <p>{words.lifted(lifted.officer, instantText(lifted.at), lifted.reasons)}</p>
      ) : (
        <Accordion>
          <AccordionItem title={words.lift} headingLevel="h3" size="medium">
            <LiftForm {...props} />
          </AccordionItem>
        </Accordion>
      )}
    </article>
  );
}
