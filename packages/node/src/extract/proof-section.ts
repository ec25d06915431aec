// SPDX-License-Identifier: EUPL-1.2
import type { ExtractContent } from './extract-content.ts';
import { markup } from '@samsyn/report';
import type { Markup } from '@samsyn/report';

/** What the list of ledger lines proves, what it does not, and the list. */
export function proofSection({ proof, own }: ExtractContent): Markup {
  const { lines, size, after, checkpoint, cosigned, origin, subject } = proof;
  const rows = lines.map(
    ({ index, leafHash }) => markup`<tr><td>${index}</td><td><code>${leafHash}</code></td></tr>
`,
  );
  return markup`<h2>Bevis för fullständighet <span lang="en">Proof of completeness</span></h2>
<p>Allt som görs i ditt ärende hos ${own.name.sv} skrivs i en liggare som ingen kan ändra i efterhand. <strong>${lines.length}</strong> rader i liggaren <code>${origin}</code> avser ditt ärende (<code>${subject}</code>) bland dess första ${size} rader.${
    after === 0
      ? ''
      : markup` Ytterligare ${after} rader har skrivits därefter och omfattas inte av beviset ännu.`
  }</p>
<p>Den som granskar liggaren kan räkna raderna själv och se att ingen är utelämnad. Det som styrks är vilka rader i liggaren som avser ärendet mellan dess början och kontrollpunkten nedan. Det styrks inte att något som aldrig har registrerats inte har hänt. Sökningar och ärendelistor där ärendet har visats står i liggaren utan att avse ärendet och räknas inte.</p>
<p>Kontrollpunkten är ${cosigned ? 'bekräftad av den andra myndigheten' : 'ännu inte bekräftad av den andra myndigheten'}.</p>
${checkpoint === null ? '' : markup`<pre>${checkpoint}</pre>`}
<table><thead><tr><th scope="col">Rad</th><th scope="col">Radens kontrollsumma</th></tr></thead><tbody>
${rows}</tbody></table>`;
}
