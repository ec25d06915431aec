// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { routes } from '@samsyn/contract';
import { Button } from '@midas-ds/components/button';
import { FileTrigger } from '@midas-ds/components/file-upload';
import { Heading } from '@midas-ds/components/heading';
import type { AgreementSubject } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { focusFirst } from '../../parts/focus-first.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { AgreementReasons } from './agreement-reasons.tsx';
import { agreementWords } from './agreement-words.ts';
import { reasonsSuffice } from './reasons-suffice.ts';
import { subjectIn } from './subject-in.ts';

interface Chosen {
  readonly name: string;
  readonly content: string;
  /** Undefined when the file is no version of anything that is agreed on. */
  readonly subject: AgreementSubject | undefined;
}

/** Proposes a version that is not in use here, from a packed file. */
export function ProposeFile() {
  const words = useAreaWords(agreementWords);
  const say = useSay();
  const [chosen, setChosen] = useState<Chosen>();
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const propose = useAct(routes.proposeVersion, () => {
    setChosen(undefined);
    setReasons('');
    setTried(false);
    say(words.signed);
  });

  async function choose(files: FileList | null): Promise<void> {
    const file = files?.[0];
    if (file === undefined) return;
    const content = await file.text();
    setChosen({ name: file.name, content, subject: subjectIn(content) });
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    setTried(true);
    if (chosen?.subject === undefined) return focusFirst(event.currentTarget, 'button');
    if (!reasonsSuffice(reasons)) return focusFirst(event.currentTarget, 'textarea');
    const { subject, content } = chosen;
    propose.mutate({ params: { subjectId: subject }, body: { reasons, content } });
  }

  return (
    <section aria-labelledby="propose-file" className="sy-stack">
      <Heading level={2} id="propose-file">
        {words.proposeFile}
      </Heading>
      <p>{words.proposeFileText}</p>
      <form className="sy-form" aria-labelledby="propose-file" onSubmit={submit}>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => void choose(files)}
        >
          <Button variant="secondary">{words.chooseFile}</Button>
        </FileTrigger>
        <p role="status">{chosen && words.chosen(chosen.name, subjectName(chosen))}</p>
        <p role="alert">{tried && chosen?.subject === undefined && words.fileMissing}</p>
        <AgreementReasons value={reasons} onChange={setReasons} tried={tried} />
        <p>{words.proposeHappens}</p>
        <ProblemBanner error={propose.error} />
        <Button type="submit" isDisabled={propose.isPending}>
          {words.proposeButton}
        </Button>
      </form>
    </section>
  );

  function subjectName({ subject }: Chosen): string {
    return subject === undefined ? words.fileUnreadable : words.subject[subject];
  }
}
