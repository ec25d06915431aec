// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { type CaseView, type UploadedDocument, actFields } from '@samsyn/contract';
import type { ActKind, StatedSource } from '@samsyn/terms';
import { type FormEvent, useState } from 'react';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { focusInvalid } from '../../parts/focus-invalid.ts';
import { useKeptText } from '../../parts/kept-text.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { DocumentField } from '../records/document-field.tsx';
import { SourceFields, readSource } from '../records/source-fields.tsx';
import { ActField } from './act-field.tsx';
import { actName } from './act-name.ts';
import { actWords } from './act-words.ts';
import { AskAct } from './ask-act.tsx';
import { type Typed, readAct } from './read-act.ts';
import { usePerform } from './use-perform.ts';
import { writtenText } from './written-text.ts';

/** The entry that the act is about, where it names one. */
function namedEntry({ entries }: CaseView, fields: ReturnType<typeof actFields>, typed: Typed) {
  const named = fields.filter((field) => field.kind === 'entry').map(({ name }) => typed[name]);
  return entries.find(({ entryId }) => named.includes(entryId));
}

/** The form of one act, made from what the act asks for; empty until the officer fills it in. */
export function ActForm(props: {
  readonly view: CaseView;
  readonly act: ActKind;
  readonly isHindered: boolean;
  /** What follows when it is done; else the case is shown. */
  readonly onDone?: () => void;
}) {
  const { view, act, isHindered } = props;
  const words = useAreaWords(actWords);
  const { find } = useCatalogue();
  const [typed, setTyped] = useState<Typed>({});
  const [kind, setKind] = useState<StatedSource['kind'] | null>(null);
  const [reference, setReference] = useState('');
  const [document, setDocument] = useState<UploadedDocument>();
  const [tried, setTried] = useState(false);
  const { caseId } = view.summary;
  const fields = actFields(act);
  const entry = namedEntry(view, fields, typed);
  const about = entry && find(entry.item);
  const read = readAct(act, typed, about);
  const { send, perform, ...asking } = usePerform(caseId, act, props.onDone);
  const written = writtenText(fields, typed, reference);
  useKeptText(actName(words, act), written, send.isPending || send.isSuccess, send.error);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isHindered) return;
    const source = readSource(kind, reference);
    if (read.act === undefined || source === undefined)
      return focusInvalid(event.currentTarget, () => setTried(true));
    perform({
      act: read.act,
      source,
      ...(document && { document: { uploadId: document.uploadId } }),
    });
  }

  return (
    <form className="sy-form" aria-label={actName(words, act)} onSubmit={submit}>
      {fields.map((field) => (
        <ActField
          key={field.name}
          act={act}
          field={field}
          entries={view.entries}
          about={about}
          typed={typed}
          onType={(name, text) => setTyped({ ...typed, [name]: text })}
          isFaulty={tried && read.faults.has(field.name)}
        />
      ))}
      <SourceFields
        kind={kind}
        onKind={setKind}
        reference={reference}
        onReference={setReference}
        tried={tried}
      />
      <DocumentField caseId={caseId} expected={false} document={document} onChange={setDocument} />
      <ProblemBanner error={send.error} />
      <Button type="submit" isDisabled={send.isPending || isHindered}>
        {words.button}
      </Button>
      <AskAct act={act} {...asking} />
    </form>
  );
}
