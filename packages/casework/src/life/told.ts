// SPDX-License-Identifier: EUPL-1.2
import type { LifeEvent, PlainDate } from '@samsyn/terms';
import type { KnownEntry } from '../acts/act-situation.ts';

type Common = 'eventId' | 'happenedOn' | 'knownAt' | 'by' | 'item' | 'asOf' | 'source' | 'document';
type DataOf<E extends LifeEvent> = E extends LifeEvent ? Omit<E, Common> : never;

/** What an entry tells of as having happened: on which day, and what. */
export type Told = DataOf<LifeEvent> & { readonly on: PlainDate };

/** Reads the entries of one item. */
export type Reading = (entry: KnownEntry) => readonly Told[];
