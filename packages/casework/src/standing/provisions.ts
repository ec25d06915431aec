// SPDX-License-Identifier: EUPL-1.2
import type { Provision } from '@samsyn/terms';

/** A provision of utlänningslagen. */
export function utll(chapter: number, section: string, part?: string): Provision {
  return { act: '2005:716', chapter, section, ...(part !== undefined && { part }) };
}

/** A provision of offentlighets- och sekretesslagen. */
export function osl(chapter: number, section: string): Provision {
  return { act: '2009:400', chapter, section };
}
