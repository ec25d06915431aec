// SPDX-License-Identifier: EUPL-1.2
import type { Consequences } from './consequences.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

function nameOf({ proposal }: Consequences): string {
  return typeof proposal === 'string' ? proposal : (proposal.title ?? 'Förslag');
}

function numberWords(value: string | number | null): string {
  return value === null ? '–' : Number(value).toLocaleString('sv-SE');
}

function enclosed(value: unknown): Markup {
  return value === undefined
    ? markup`<p>Inget angivet.</p>`
    : markup`<pre>${JSON.stringify(value, null, 2)}</pre>`;
}

/** One proposal with its two answers: over all possible combinations, and over the caseload. */
function proposalPart(one: Consequences): Markup {
  return markup`<section><h3>${nameOf(one)}</h3><table><caption>Vad förslaget ändrar</caption><tbody><tr><th scope="row">Kombinationer som får ett annat svar</th><td>${numberWords(one.combinationsChanged)}</td></tr><tr><th scope="row">Ärenden som påverkas</th><td>${numberWords(one.casesChanged)}</td></tr><tr><th scope="row">Uppgifter som påverkas</th><td>${numberWords(one.itemsChanged)}</td></tr></tbody></table><h4>Vad det kostar i integritet</h4>${enclosed(one.privacy)}<h4>Från och till</h4>${enclosed(one.byTransition)}</section>`;
}

/** The proposals of the report, with what each would lead to. */
export function proposalSection(proposals: readonly Consequences[]): Markup {
  return markup`<h2 id="forslag">Förslag och konsekvenser <span lang="en">Proposals and consequences</span></h2>${
    proposals.length === 0
      ? markup`<p>Inga beräkningar av förslag är bifogade.</p>`
      : proposals.map(proposalPart)
  }<p>Ingen vägning görs här. Om ett förslag är proportionerligt avgör den som läser.</p>`;
}
