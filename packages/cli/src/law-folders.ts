// SPDX-License-Identifier: EUPL-1.2
import { type Lawbook, loadLawbook } from '@samsyn/lawbook';

/** The two data rooms, as options of a command. */
export const lawOptions = {
  law: { type: 'string', default: 'law' },
  catalogue: { type: 'string', default: 'catalogue' },
  json: { type: 'boolean', default: false },
} as const;

export function lawbookOf(values: { readonly law: string; readonly catalogue: string }): Lawbook {
  return loadLawbook({ law: values.law, catalogue: values.catalogue });
}
