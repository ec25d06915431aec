// SPDX-License-Identifier: EUPL-1.2
/**
 * Where the official consolidated text of an act is published: Regeringskansliets rättsdatabaser for
 * Svensk författningssamling, EUR-Lex for a regulation of the EU. The product only points there; it
 * never asks.
 */
export function officialTextOf(act: string): string {
  const [year = '', number = ''] = act.split(/[:/]/);
  return act.includes('/')
    ? `https://eur-lex.europa.eu/eli/reg/${year}/${number}/oj`
    : `https://rkrattsbaser.gov.se/sfst?bet=${year}:${number}`;
}
