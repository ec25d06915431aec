// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem } from '@samsyn/terms';

/** Items that tell of offences, judgments on them or force, though the catalogue's marks do not. */
const named: ReadonlySet<string> = new Set([
  'coercion-report',
  'conviction-extract',
  'conviction-extract-border',
  'court-judgment',
  'criminal-expulsion-pending',
  'criminal-expulsion-security',
  'expulsion-judgment',
  'expulsion-judgment-to-migration',
  'remand-notice',
  'safety-risk',
]);

/** Secrecy for investigations of crime and for the registers of it. */
const ofCrime = /^osl-(18|35)-/;

/**
 * Whether a selection of cases by the item would rest on sensitive data, offences, judgments on them
 * or coercive measures, which no search may do (17 § UDL). In doubt it is.
 */
export function isGuarded({ item, sensitive, regime, secrecy }: CatalogueItem): boolean {
  if (sensitive || named.has(item)) return true;
  return regime !== 'udl' || secrecy.some((rule) => ofCrime.test(rule));
}
