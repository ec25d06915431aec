// SPDX-License-Identifier: EUPL-1.2
import '../layout/facts.css';
import type { EntryView } from '@samsyn/contract';
import { Link } from '@midas-ds/components/link';
import { useAuthorityName } from '../client/use-authority-name.ts';
import { useCatalogue } from '../client/use-catalogue.ts';
import { useLanguage } from '../language/language-context.ts';
import { paths } from '../paths.ts';
import { documentKind, sizeText } from '../words/document-words.ts';
import { entryRows } from '../words/entry-rows.ts';
import { LinePart } from './line-part.tsx';

/** A value, and on the line below where it comes from, as of when, who holds it, its document. */
export function EntryCard({ entry }: { readonly entry: EntryView }) {
  const spoken = useLanguage();
  const { messages } = spoken;
  const item = useCatalogue().find(entry.item);
  const nameOf = useAuthorityName();
  const words = messages.entry;
  const kind = messages.words.source[entry.source.kind];
  const showsDocument = entry.document !== undefined || item?.documentExpected === true;
  return (
    <div className="sy-entry">
      <dl className="sy-line">
        {entryRows(entry, item, spoken).map((row) => (
          <LinePart key={row.field} label={row.label} kind={row.kind}>
            {row.text}
          </LinePart>
        ))}
      </dl>
      <dl className="sy-line sy-origin">
        <LinePart label={words.source}>{words.sourceText(kind, entry.source.reference)}</LinePart>
        <LinePart label={words.asOf}>{entry.asOf}</LinePart>
        <LinePart label={words.heldBy}>{nameOf(entry.heldBy)}</LinePart>
        {showsDocument && (
          <LinePart label={words.document}>
            <DocumentLink entry={entry} />
          </LinePart>
        )}
      </dl>
    </div>
  );
}

function DocumentLink({ entry: { document } }: { readonly entry: EntryView }) {
  const words = useLanguage().messages.entry;
  if (document === undefined) return words.noDocument;
  const named = words.documentLink(
    document.title,
    documentKind(document.mediaType),
    sizeText(document.bytes),
  );
  if (document.reading === 'stopped') return words.documentStopped(named);
  return (
    <>
      <Link href={paths.document(document.documentId)} target="_blank">
        {named}
      </Link>
      {document.reading === 'held' && <p>{words.documentHeld}</p>}
    </>
  );
}
