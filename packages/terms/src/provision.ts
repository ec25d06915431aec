// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/**
 * A provision (lagrum) of an act or ordinance, by its number in Svensk författningssamling, or an
 * article of an EU regulation, by the regulation's number.
 */
export const Provision = z.strictObject({
  act: z.string().regex(/^\d{4}[:/]\d+$/, 'not an SFS number (YYYY:N) or EU number (YYYY/N)'),
  chapter: z.int().positive().optional(),
  /** Left out where only the chapter, or the act, is known. */
  section: z
    .string()
    .regex(/^\d+( [a-z])?$/, 'not a section, such as "27" or "10 a"')
    .optional(),
  part: z.string().max(40).optional(),
});
export type Provision = z.infer<typeof Provision>;

/** The acts the law book cites, with the abbreviation that officers use. */
export const actNames: Readonly<Record<string, string>> = {
  '1930:173': 'lagen (1930:173)',
  '1942:740': 'RB',
  '1971:291': 'FPL',
  '1984:387': 'polislagen',
  '1986:223': 'förvaltningslagen (1986:223)',
  '2005:716': 'UtlL',
  '2006:97': 'UtlF',
  '2009:400': 'OSL',
  '2016:27': 'UDL',
  '2016:30': 'UDF',
  '2017:900': 'FL',
  '1998:620': 'lagen om belastningsregister',
  '1999:1134': 'förordningen om belastningsregister',
  '1999:1135': 'förordningen om misstankeregister',
  '2016/679': 'dataskyddsförordningen',
  '2018/1860': 'förordning (EU) 2018/1860',
  '2019/1896': 'Frontexförordningen',
  '2013/604': 'Dublinförordningen',
  '2024/1351': 'förordning (EU) 2024/1351',
  '2018:218': 'dataskyddslagen',
  '2018:585': 'säkerhetsskyddslagen',
  '2018:1177': 'BDL',
  '2018:1693': 'PBDL',
  '2021:1188': 'SIS-förordningen',
  '2022:700': 'LSU',
  '2025:170': 'lagen (2025:170)',
};

/**
 * The provision as a Swedish officer writes it: `10 kap. 27 § OSL`, `20 § st 2 UDL`.
 * An EU regulation is cited by its article: `art. 19 dataskyddsförordningen`. An act without an
 * abbreviation is cited by its number.
 */
export function cite(provision: Provision): string {
  const chapter = provision.chapter === undefined ? '' : `${provision.chapter} kap. `;
  const part = provision.part === undefined ? '' : ` ${provision.part}`;
  const name = actNames[provision.act] ?? `(${provision.act})`;
  if (provision.section === undefined) return `${chapter}${name}`;
  if (provision.act.includes('/')) return `art. ${provision.section}${part} ${name}`;
  return `${chapter}${provision.section} §${part} ${name}`;
}
