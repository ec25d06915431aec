// SPDX-License-Identifier: EUPL-1.2
import type { DisclosedView } from '@samsyn/contract';
import { cite } from '@samsyn/terms';
import { fieldWords } from './extract-words.ts';
import type { ExtractContent } from './extract-content.ts';
import { howWords, instantWords, stateWords } from './extract-words.ts';
import { markup } from '@samsyn/report';
import type { Markup } from '@samsyn/report';

const country = {
  type: 'country',
  label: { sv: '', en: '' },
  maskedWhenProtected: false,
  required: true,
} as const;

function nameOf({ to }: DisclosedView): string {
  switch (to.kind) {
    case 'authority':
      return to.authority.name.sv;
    case 'mission':
      return `${to.mission} (${fieldWords(country, to.state)})`;
    case 'sis':
      return 'Schengens informationssystem (SIS)';
  }
}

function rowOf({ catalogue }: ExtractContent, one: DisclosedView): Markup {
  const items = (one.items ?? []).map(
    ({ item, provisions }) =>
      markup`<li>${catalogue.get(item)?.label.sv ?? item}: ${provisions.map(cite).join(', ')}</li>`,
  );
  return markup`<tr><td>${instantWords(one.at)}</td><td>${nameOf(one)}</td><td>${howWords[one.how]}<br>${stateWords[one.state]}${
    one.receipt ? `, kvittens ${instantWords(one.receipt.receivedAt)}` : ''
  }</td><td>${items.length === 0 ? 'Inga uppgifter ur förteckningen' : markup`<ul>${items}</ul>`}</td></tr>
`;
}

/** Who has been given what, when and on which provision; and from whom something came. */
export function recipientSection(content: ExtractContent): Markup {
  const { disclosed } = content;
  const rows = disclosed.map((one) => rowOf(content, one));
  return markup`<h2>Vilka som har fått uppgifter om dig <span lang="en">Recipients</span></h2>
${
  rows.length === 0
    ? markup`<p>Inga uppgifter har lämnats ut genom Samsyn.</p>`
    : markup`<table><thead><tr><th scope="col">När</th><th scope="col">Till</th><th scope="col">Hur</th><th scope="col">Uppgift och lagrum</th></tr></thead><tbody>
${rows}</tbody></table>`
}`;
}
