// SPDX-License-Identifier: EUPL-1.2
import { struckEntries } from '@samsyn/casework';
import { retentionWords } from '@samsyn/terms';
import type { CatalogueItem } from '@samsyn/terms';
import type { KeptEntry } from '../case/entries.ts';
import { correctionItems } from './correction-section.ts';
import type { ExtractContent } from './extract-content.ts';
import { fieldWords, instantWords, sourceWords } from './extract-words.ts';
import { markup } from '@samsyn/report';
import type { Markup } from '@samsyn/report';

function entryOf(
  { own, peer }: ExtractContent,
  item: CatalogueItem | undefined,
  entry: KeptEntry,
  isStruck: boolean,
): Markup {
  const fields = Object.entries(entry.value).map(
    ([name, value]) =>
      markup`<dt>${item?.fields[name]?.label.sv ?? name}</dt><dd>${fieldWords(item?.fields[name], value)}</dd>`,
  );
  const from =
    entry.receivedWith === undefined
      ? `${sourceWords[entry.source.kind]}, ${entry.source.reference}`
      : `${peer.name.sv} (${sourceWords[entry.source.kind].toLowerCase()}, ${entry.source.reference})`;
  const known = entry.knownAt === undefined ? '' : instantWords(entry.knownAt);
  return markup`<dl>
${isStruck ? markup`<dt>Gäller inte längre</dt><dd>Uppgiften har rättats, raderats eller begränsats. Se Rättelser.</dd>` : ''}${fields}
${entry.document ? markup`<dt>Handling</dt><dd>${entry.document.title}</dd>` : ''}
<dt>Källa</dt><dd>${from}</dd>
<dt>Gäller den</dt><dd>${entry.asOf}</dd>
<dt>Känd hos ${own.name.sv}</dt><dd>${known}</dd>
</dl>`;
}

/** What is held, item by item: each value, the source, what it is for and how long it is kept. */
export function itemSection(content: ExtractContent): Markup {
  const struck = new Set<string>(struckEntries(content.found.entries).map(({ wrong }) => wrong));
  const sections = [
    ...Map.groupBy(
      content.entries.filter(({ item }) => !correctionItems.has(item)),
      ({ item }) => item,
    ),
  ].map(([id, entries]) => {
    const item = content.catalogue.get(id);
    return markup`<section><h3>${item?.label.sv ?? id} <span lang="en">${item?.label.en ?? ''}</span></h3>
<p>Vad uppgiften behövs till: ${item?.neededFor.sv ?? ''}<br>Hur länge den finns kvar: ${
      item ? retentionWords[item.retention].sv : ''
    }</p>
${entries.map((entry) => entryOf(content, item, entry, struck.has(entry.entryId)))}</section>
`;
  });
  return markup`<h2>Uppgifter om dig <span lang="en">Data held about you</span></h2>
<p>Här finns varje värde som är registrerat i ärendet, även sådant som har ersatts av ett senare.</p>
${sections.length === 0 ? markup`<p>Inga.</p>` : sections}`;
}
