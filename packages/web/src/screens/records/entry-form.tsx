// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { type UploadedDocument, routes } from '@samsyn/contract';
import { type CatalogueItem, type StatedSource, PlainDate } from '@samsyn/terms';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusInvalid } from '../../parts/focus-invalid.ts';
import { joinTyped } from '../../parts/join-typed.ts';
import { useKeptText } from '../../parts/kept-text.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { paths } from '../../paths.ts';
import { AsOfField } from './as-of-field.tsx';
import { DocumentField } from './document-field.tsx';
import { readValue } from './read-value.ts';
import { recordWords } from './record-words.ts';
import { SourceFields, readSource } from './source-fields.tsx';
import { ValueField } from './value-field.tsx';

type Typed = Readonly<Record<string, string>>;

/** What an item says, from where and as of when; empty until the officer fills it in. */
export function EntryForm(props: { readonly caseId: string; readonly item: CatalogueItem }) {
  const { caseId, item } = props;
  const words = useAreaWords(recordWords).record;
  const { say } = useLanguage();
  const [typed, setTyped] = useState<Typed>({});
  const [kind, setKind] = useState<StatedSource['kind'] | null>(null);
  const [reference, setReference] = useState('');
  const [typedDay, setTypedDay] = useState('');
  const [document, setDocument] = useState<UploadedDocument>();
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const tell = useSay();
  const send = useAct(routes.recordEntry, () => {
    tell(words.recorded(say(item.label)));
    void navigate({ to: paths.case(caseId) });
  });
  const text = joinTyped([...Object.values(typed), reference]);
  useKeptText(say(item.label), text, send.isPending || send.isSuccess, send.error);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const value = readValue(item, typed);
    const source = readSource(kind, reference);
    const asOf = PlainDate.safeParse(typedDay.trim());
    if (value === undefined || source === undefined || !asOf.success)
      return focusInvalid(event.currentTarget, () => setTried(true));
    const from = {
      source,
      asOf: asOf.data,
      ...(document && { document: { uploadId: document.uploadId } }),
    };
    const body = { item: item.item, value, ...from };
    send.mutate({ params: { caseId }, body });
  }

  return (
    <form className="sy-form" aria-label={words.title} onSubmit={submit}>
      <Heading level={2}>{words.value}</Heading>
      {Object.entries(item.fields).map(([name, field]) => (
        <ValueField
          key={name}
          field={field}
          value={typed[name] ?? ''}
          onChange={(value) => setTyped({ ...typed, [name]: value })}
          tried={tried}
        />
      ))}
      <SourceFields
        kind={kind}
        onKind={setKind}
        reference={reference}
        onReference={setReference}
        tried={tried}
      />
      <AsOfField asOf={typedDay} onChange={setTypedDay} tried={tried} />
      <DocumentField
        caseId={caseId}
        expected={item.documentExpected}
        document={document}
        onChange={setDocument}
      />
      <ProblemBanner error={send.error} />
      <Button type="submit" isDisabled={send.isPending}>
        {words.button}
      </Button>
    </form>
  );
}
