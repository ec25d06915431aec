// SPDX-License-Identifier: EUPL-1.2
import type { EntryView } from '@samsyn/contract';
import { Link } from '@midas-ds/components/link';
import { useAuthorityName } from '../client/use-authority-name.ts';
import { useCatalogue } from '../client/use-catalogue.ts';
import { useLanguage } from '../language/language-context.ts';
import { paths } from '../paths.ts';
import { documentKind, sizeText } from '../words/document-words.ts';
import { entryRows } from '../words/entry-rows.ts';

/** A value with its source, as-of date, holder and document; masked fields are said to be masked. */
export function EntryCard({ entry }: { readonly entry: EntryView }) {
  const spoken = useLanguage();
  const { messages } = spoken;
  const catalogue = useCatalogue();
  const nameOf = useAuthorityName();
  const words = messages.entry;
  const kind = messages.words.source[entry.source.kind];
  return (
    <div className="sy-entry">
      <dl className="sy-facts">
        {entryRows(entry, catalogue.find(entry.item), spoken).map((row) => (
          <div key={row.field} className={`sy-row sy-row-${row.kind}`}>
            <dt>{row.label}</dt>
            <dd>{row.text}</dd>
          </div>
        ))}
      </dl>
      <dl className="sy-facts sy-origin">
        <Origin label={words.source}>{words.sourceText(kind, entry.source.reference)}</Origin>
        <Origin label={words.asOf}>{entry.asOf}</Origin>
        <Origin label={words.heldBy}>{nameOf(entry.heldBy)}</Origin>
        <Origin label={words.document}>
          <DocumentLink entry={entry} />
        </Origin>
      </dl>
    </div>
  );
}

function Origin({
  label,
  children,
}: {
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className="sy-row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function DocumentLink({ entry: { document } }: { readonly entry: EntryView }) {
  const words = useLanguage().messages.entry;
  if (document === undefined) return words.noDocument;
  return (
    <Link href={paths.document(document.documentId)} target="_blank">
      {words.documentLink(
        document.title,
        documentKind(document.mediaType),
        sizeText(document.bytes),
      )}
    </Link>
  );
}
