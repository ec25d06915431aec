// SPDX-License-Identifier: EUPL-1.2
import { personName } from '@samsyn/casework';
import { correctionSection } from './correction-section.ts';
import type { ExtractContent } from './extract-content.ts';
import { instantWords } from './extract-words.ts';
import { itemSection } from './item-section.ts';
import { markup } from '@samsyn/report';
import { proofSection } from './proof-section.ts';
import { recipientSection } from './recipient-section.ts';
import { exceptionSection, rightsSection } from './rights-section.ts';

const style = markup`<style>
body { font: 11pt/1.5 sans-serif; color: #1b1b1b; background: #fff; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h2 { margin-top: 2rem; border-bottom: 1px solid #767676; }
h2 [lang], h3 [lang] { font-weight: normal; font-size: 0.8em; color: #555; }
dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: 0 1rem; margin: 0 0 1rem; padding-left: 1rem; border-left: 2px solid #767676; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; border: 1px solid #767676; padding: 0.25rem 0.5rem; }
td ul { margin: 0; padding-left: 1rem; }
pre { white-space: pre-wrap; }
.protected { border: 2px solid #1b1b1b; padding: 0.5rem 1rem; font-weight: bold; }
@media print { body { margin: 0; max-width: none; } h2, h3 { break-after: avoid; } dl, tr { break-inside: avoid; } }
</style>`;

/**
 * The extract as one HTML file that needs nothing else: Swedish, the headings also in English, made to
 * be read and printed. It runs nothing and fetches nothing.
 */
export function extractDocument(content: ExtractContent): string {
  const { own, found, extractId, at } = content;
  const guard = markup`<p class="protected">Skyddade personuppgifter. Lämnas bara till personen själv eller ombudet, och skickas inte till en adress utan kontroll.</p>`;
  const body = markup`<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Registerutdrag, ${own.name.sv}</title>${style}</head><body><main>
<h1>Registerutdrag</h1>
<p lang="en">Extract of the personal data held about you (GDPR Article 15)</p>
${found.protection === 'none' ? '' : guard}
<dl><dt>Myndighet</dt><dd>${own.name.sv}</dd><dt>Person</dt><dd>${personName(content.entries) ?? 'Namnet är inte registrerat eller lämnas inte ut'}</dd><dt>Ärende</dt><dd>${found.number}</dd><dt>Utdraget gjort</dt><dd>${instantWords(at)}</dd><dt>Utdragets nummer</dt><dd>${extractId}</dd></dl>
<p>Du har rätt att få veta vilka uppgifter om dig som behandlas (art. 15 dataskyddsförordningen). Utdraget gäller det som ${own.name.sv} har i Samsyn. Det som finns i andra system, och hos den andra myndigheten, får du begära för sig.</p>
${itemSection(content)}
${recipientSection(content)}
${correctionSection(content)}
${exceptionSection(content)}
${rightsSection(content)}
${proofSection(content)}
</main></body></html>
`;
  return body.text;
}
