// SPDX-License-Identifier: EUPL-1.2
import type { Consequences } from './consequences.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import type { ReportContent } from './report-content.ts';

type Count = string | number | null;

const boxesShownMax = 3;
const itemsShownMax = 3;

const outcomes: Readonly<Record<string, string>> = {
  must: 'ska lämnas',
  may: 'får lämnas',
  assess: 'kräver bedömning',
  'must-not': 'får inte lämnas',
};

const safeguards: Readonly<Record<string, string>> = {
  bar: 'Förbud att lämna',
  judgment: 'Prövning som lagen kräver',
  officer: 'Handläggares beslut',
  request: 'Begäran från mottagaren',
};

function words(value: Count): string {
  if (value === null) return 'dolt';
  if (typeof value === 'string' && /^\d+$/.test(value))
    return BigInt(value).toLocaleString('sv-SE');
  const number = Number(value);
  return Number.isNaN(number) ? 'dolt' : number.toLocaleString('sv-SE');
}

function lines(rows: readonly (readonly [string, string])[]): Markup {
  return markup`<tbody>${rows.map(([name, value]) => markup`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody>`;
}

function moved({ persons, items }: { readonly persons: Count; readonly items: Count }): string {
  return `${words(persons)} personer, ${words(items)} uppgifter`;
}

function combinations(
  { label }: ReportContent,
  { combinations: all, combinationsChanged, boxes }: Consequences,
): Markup {
  const shown = boxes.slice(0, boxesShownMax).map(
    ({ items, from, to, shared, boxes: [first, ...others] }) =>
      markup`<li>${items
        .slice(0, itemsShownMax)
        .map((item) => label(item) ?? item)
        .join(
          ', ',
        )}: ${outcomes[from] ?? from} → ${outcomes[to] ?? to}${first === undefined ? '' : `.${others.length > 0 ? ` Gemensamt för fallen: ${shared.brief.sv}.` : ''} Det största slaget av fall: ${first.brief.sv}.`}</li>`,
  );
  return markup`<h4>Alla kombinationer av omständigheter</h4><p>${words(combinationsChanged)} av ${words(all)} får ett annat svar.${boxes.length > shown.length ? ` De ${shown.length} största av ${boxes.length} slag av ändringar:` : ''}</p><ul>${shown}</ul>`;
}

function caseload(one: Consequences): Markup {
  const { cases, casesChanged, itemsChanged, byTransition } = one;
  return markup`<h4>Påhittade ärenden</h4><table><caption>Ett ärendebestånd som är gjort för jämförelser</caption>${lines(
    [
      ['Ärenden som påverkas', `${words(casesChanged)} av ${words(cases)}`],
      ['Uppgifter som påverkas', words(itemsChanged)],
      ...byTransition.map(({ from, to, questions }): [string, string] => [
        `${outcomes[from] ?? from} → ${outcomes[to] ?? to}`,
        words(questions),
      ]),
    ],
  )}</table>`;
}

function privacy({ privacy: cost }: Consequences): Markup {
  return markup`<h4>Vad det kostar i integritet</h4><table><caption>Skydd som ändras</caption>${lines(
    [
      ['Lämnas lättare', moved(cost.exposed)],
      ['Därav känsliga uppgifter', moved(cost.sensitiveExposed)],
      ['Går utan handläggare', moved(cost.withoutOfficer)],
      ['Hålls hårdare', moved(cost.protected)],
      ...cost.safeguards.map(({ safeguard, lapses, added }): [string, string] => [
        safeguards[safeguard] ?? safeguard,
        `faller bort ${words(lapses)}, tillkommer ${words(added)}`,
      ]),
    ],
  )}</table>`;
}

/** The proposals of the report, with what each would lead to: two answers, and what it costs. */
export function proposalSection(content: ReportContent): Markup {
  const { proposals, titleOf } = content;
  return markup`<h2 id="proposals">Förslag och konsekvenser <span lang="en">Proposals and consequences</span></h2>${
    proposals.length === 0
      ? markup`<p>Inga beräkningar av förslag är bifogade.</p>`
      : proposals.map(
          (one) =>
            markup`<section><h3>${titleOf(one.amendment)}</h3><p>Jämfört med lagen den ${one.on}.</p>${combinations(content, one)}${caseload(one)}${privacy(one)}</section>`,
        )
  }<p>Ingen vägning görs här. Om ett förslag är proportionerligt avgör den som läser.</p>`;
}
