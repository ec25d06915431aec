// SPDX-License-Identifier: EUPL-1.2
import { cite, extractGrounds } from '@samsyn/terms';
import type { ExtractContent } from './extract-content.ts';
import { markup } from '@samsyn/report';
import type { Markup } from '@samsyn/report';

/** What is left out, as far as the law lets it be said; the first sentence stands in every extract. */
export function exceptionSection({ excepted }: ExtractContent): Markup {
  const told = excepted.filter(({ mayBeSaid }) => mayBeSaid);
  const byGround = [...Map.groupBy(told, ({ ground }) => ground)].map(
    ([ground, items]) =>
      markup`<li>${items.length} ${items.length === 1 ? 'uppgift' : 'uppgifter'}: ${extractGrounds[ground].label.sv} (${cite(extractGrounds[ground].provision)}).</li>`,
  );
  return markup`<h2>Uppgifter som inte lämnas ut <span lang="en">What is left out</span></h2>
<p>Uppgifter som enligt lag inte får lämnas ut till dig ingår inte i ett utdrag (5 kap. 1 och 2 §§ dataskyddslagen, art. 15.4 dataskyddsförordningen).</p>
${
  byGround.length === 0
    ? ''
    : markup`<p>I det här utdraget har en handläggare beslutat att utelämna:</p><ul>${byGround}</ul>`
}`;
}

/** On what the data is processed, how the machine takes part, and what the person can do. */
export function rightsSection({ own, peer }: ExtractContent): Markup {
  return markup`<h2>Varför uppgifterna behandlas <span lang="en">Purpose</span></h2>
<p>${own.name.sv} är personuppgiftsansvarig. Uppgifterna behandlas för att handlägga och verkställa beslut om att du ska lämna landet (utlänningslagen, utlänningsdatalagen) och för att lämna ${peer.name.sv} det som lagen medger. Inget beslut om dig fattas enbart av en maskin: systemet visar vad lagen säger om varje uppgift, och bedömningar görs av en handläggare.</p>
<h2>Hur länge <span lang="en">Retention</span></h2>
<p>Under varje uppgift står vilken regel som bestämmer hur länge den finns kvar. Meddelanden och loggar är dessutom allmänna handlingar och gallras bara enligt arkivlagen.</p>
<h2>Dina rättigheter <span lang="en">Your rights</span></h2>
<ul>
<li>Du kan begära att felaktiga uppgifter rättas och att ofullständiga kompletteras (art. 16). Den som har fått uppgiften underrättas (art. 19).</li>
<li>Du kan begära radering eller begränsning när förutsättningarna i art. 17 och 18 är uppfyllda. Det som en myndighet är skyldig att bevara raderas inte.</li>
<li>Rätten att göra invändningar (art. 21) gäller inte för den här behandlingen (18 b § utlänningsdatalagen).</li>
<li>Du kan klaga hos Integritetsskyddsmyndigheten (art. 77).</li>
<li>Ett beslut att inte lämna ut en uppgift till dig kan överklagas till allmän förvaltningsdomstol (7 kap. 2 § dataskyddslagen). Ange ärendenumret och utdragets nummer.</li>
</ul>`;
}
