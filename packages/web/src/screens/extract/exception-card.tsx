// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Heading } from '@midas-ds/components/heading';
import { type ExceptionView, routes } from '@samsyn/contract';
import { cite, extractGrounds } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { useAct } from '../../client/use-act.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ReasonsForm } from '../../parts/reasons-form.tsx';
import { useSay } from '../../parts/said.tsx';
import { instantText } from '../../words/instant-words.ts';
import { extractWords } from './extract-words.ts';

interface Excepted {
  readonly caseId: CaseId;
  readonly exception: ExceptionView;
}

function LiftForm({ caseId, exception: { exceptionId, item } }: Excepted) {
  const words = useAreaWords(extractWords).exceptions;
  const { nameOf } = useCatalogue();
  const tell = useSay();
  const lift = useAct(routes.liftException, () => tell(words.liftDone(nameOf(item))));
  return (
    <ReasonsForm
      name={words.lift}
      label={words.liftReasons}
      rows={2}
      button={words.lift}
      isPending={lift.isPending}
      error={lift.error}
      onReasons={(reasons) => lift.mutate({ params: { caseId }, body: { exceptionId, reasons } })}
    />
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
