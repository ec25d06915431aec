// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { type CaseFileDocument, routes } from '@samsyn/contract';
import type { CatalogueItem, EntrySource, ItemValue } from '@samsyn/terms';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { focusInvalid } from '../../parts/focus-invalid.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { paths } from '../../paths.ts';
import { DocumentField } from './document-field.tsx';
import { parseField } from './parse-field.ts';
import { recordWords } from './record-words.ts';
import { SourceFields, readOrigin } from './source-fields.tsx';
import { ValueField } from './value-field.tsx';

type Typed = Readonly<Record<string, string>>;

/** The whole value; undefined while a field is wrong or a required one is empty. */
function readValue(item: CatalogueItem, typed: Typed): ItemValue | undefined {
  const value: ItemValue = {};
  for (const [name, field] of Object.entries(item.fields)) {
    const read = parseField(field, typed[name] ?? '');
    if (read.kind === 'wrong' || (read.kind === 'empty' && field.required)) return undefined;
    if (read.kind === 'value') value[name] = read.value;
  }
  return value;
}

/** What an item says, from where and as of when; empty until the officer fills it in. */
export function EntryForm(props: { readonly caseId: string; readonly item: CatalogueItem }) {
  const { caseId, item } = props;
  const words = useAreaWords(recordWords).record;
  const [typed, setTyped] = useState<Typed>({});
  const [kind, setKind] = useState<EntrySource['kind'] | null>(null);
  const [origin, setOrigin] = useState({ reference: '', asOf: '' });
  const [document, setDocument] = useState<CaseFileDocument>();
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const send = useAct(routes.recordEntry, () => void navigate({ to: paths.case(caseId) }));

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const value = readValue(item, typed);
    const from = readOrigin(kind, origin);
    if (value === undefined || from === undefined)
      return focusInvalid(event.currentTarget, () => setTried(true));
    const body = { item: item.item, value, ...from, ...(document && { document }) };
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
        origin={origin}
        onOrigin={setOrigin}
        tried={tried}
      />
      <DocumentField expected={item.documentExpected} document={document} onChange={setDocument} />
      <ProblemBanner error={send.error} />
      <Button type="submit" isDisabled={send.isPending}>
        {words.button}
      </Button>
    </form>
  );
}
