// SPDX-License-Identifier: EUPL-1.2
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Button } from '@midas-ds/components/button';
import { routes } from '@samsyn/contract';
import { type ReleaseId, limits } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { useKeptText } from '../../parts/kept-text.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { ReasonsField } from '../../parts/reasons-field.tsx';
import { useSay } from '../../parts/said.tsx';
import { outwardWords } from './outward-words.ts';

/** To give a proposed release up, with reasons: it cannot be undone, so it is folded away. */
export function AbandonRelease({ releaseId }: { readonly releaseId: ReleaseId }) {
  const words = useAreaWords(outwardWords);
  return (
    <div className="sy-folded">
      <Accordion>
        <AccordionItem title={words.abandon} headingLevel="h3" size="medium">
          <AbandonForm releaseId={releaseId} />
        </AccordionItem>
      </Accordion>
    </div>
  );
}

function AbandonForm({ releaseId }: { readonly releaseId: ReleaseId }) {
  const words = useAreaWords(outwardWords);
  const { disclosure } = useLanguage().messages;
  const tell = useSay();
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const abandon = useAct(routes.abandonRelease, () => tell(words.abandoned));
  useKeptText(words.abandon, reasons, abandon.isPending || abandon.isSuccess);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (reasons.trim().length < limits.reasonCharsMin)
      return focusFirst(event.currentTarget, 'textarea');
    abandon.mutate({ params: { releaseId }, body: { reasons } });
  }

  return (
    <form className="sy-form" aria-label={words.abandon} onSubmit={submit}>
      <p>{words.abandonHappens}</p>
      <ReasonsField
        label={words.reasons}
        hint={disclosure.reasonsHint(limits.reasonCharsMin)}
        missing={disclosure.reasonsMissing(limits.reasonCharsMin)}
        charsMin={limits.reasonCharsMin}
        charsMax={limits.reasonCharsMax}
        value={reasons}
        onChange={setReasons}
        tried={tried}
      />
      <ProblemBanner error={abandon.error} />
      <div>
        <Button type="submit" variant="secondary" isDisabled={abandon.isPending}>
          {words.abandonButton}
        </Button>
      </div>
    </form>
  );
}
