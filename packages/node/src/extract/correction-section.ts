// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { ExtractContent } from './extract-content.ts';
import { fieldWords } from './extract-words.ts';
import { markup } from '@samsyn/report';
import type { Markup } from '@samsyn/report';

/** Items that tell of a correction, and that it was taken note of. */
export const correctionItems: ReadonlySet<string> = new Set([
  'correction-notice',
  'correction-notice-police',
  'correction-noted',
  'correction-noted-migration',
]);

/** What has been corrected, and that whoever had it has been told. */
export function correctionSection({ entries, catalogue }: ExtractContent): Markup {
  const lines = entries
    .filter(({ item }) => correctionItems.has(item))
    .map(
      ({ item, value, asOf }) =>
        markup`<li>${asOf}: ${catalogue.get(item)?.label.sv ?? item}. ${Object.entries(value)
          .filter(([name]) => name !== 'wrongEntry' && name !== 'notice')
          .map(([name, held]) => {
            const field = catalogue.get(item)?.fields[name];
            const corrected = catalogue.get(ItemId.safeParse(held).data ?? item);
            const text = name === 'itemCorrected' ? corrected?.label.sv : undefined;
            return `${field?.label.sv ?? name}: ${text ?? fieldWords(field, held)}`;
          })
          .join('; ')}</li>`,
    );
  return markup`<h2>Rättelser <span lang="en">Corrections</span></h2>
${lines.length === 0 ? markup`<p>Ingen uppgift har rättats.</p>` : markup`<ul>${lines}</ul>`}`;
}
