// SPDX-License-Identifier: EUPL-1.2
import { type Lawbook, loadLawbook } from '@samsyn/lawbook';
import { parsePlainDate } from '@samsyn/terms';

/** The two data rooms, and the day on which they were known, as options of a command. */
export const lawOptions = {
  law: { type: 'string', default: 'law' },
  catalogue: { type: 'string', default: 'catalogue' },
  'known-on': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** The options as a usage line shows them. */
export const lawUsage = '[--law FOLDER --catalogue FOLDER] [--known-on DATE] [--json]';

type LawFolders = {
  readonly law: string;
  readonly catalogue: string;
  readonly 'known-on'?: string | undefined;
};

/** The law book with its newest readings, or with those that were known on the day. */
export function lawbookOf({ law, catalogue, 'known-on': day }: LawFolders): Lawbook {
  return loadLawbook({ law, catalogue, knownOn: day === undefined ? day : parsePlainDate(day) });
}
