// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { ActOf, AuthorityRole, ItemValue } from '@samsyn/terms';
import { endWithoutDecision } from '../guards/end-without-decision.ts';
import { stopNotThere } from '../guards/stop-not-there.ts';
import type { ActRules, ToldValue } from './act-rule.ts';

const told = (item: string, value: ItemValue): readonly ToldValue[] => [
  { item: ItemId.parse(item), value },
];

function placed({
  kind,
  since,
  reference,
  onlyDecision,
}: ActOf<'place-stop'>): readonly ToldValue[] {
  const named = reference === undefined ? {} : { reference };
  const reach = onlyDecision === undefined ? {} : { onlyDecision };
  switch (kind) {
    case 'inhibition':
    case 'new-examination':
    case 'interim-measure':
      return told('stay-status', { inForce: true, kind, since, ...named, ...reach });
    case 'appeal':
      return told('pending-matter', { kind, raisedOn: since, enforcementBarred: true, ...named });
    case 'dublin-appeal':
      return told('dublin-stop', { requestedOn: since, madeTo: 'court' });
    case 'permit':
    case 'repealed':
    case 'lapsed':
      return told('decision-ended', { kind, endedOn: since, ...named });
  }
}

function filed(
  { what, raisedOn }: ActOf<'file-impediment'>,
  role: AuthorityRole,
): readonly ToldValue[] {
  const asylum = what === 'asylum-application';
  switch (role) {
    case 'migration':
      return told('pending-matter', {
        kind: asylum ? 'asylum-application' : 'circumstances-invoked',
        raisedOn,
        enforcementBarred: true,
      });
    case 'police':
      return asylum
        ? told('asylum-application-received', { kind: 'applied', on: raisedOn, inCustody: false })
        : told('obstacle-notice', {
            kind: 'impediment-possible',
            noticedOn: raisedOn,
            enforcementHalted: true,
          });
  }
}

/** Stops are placed and filed without a guard; they are narrowed and ended on a decision alone. */
export const stopRules: ActRules<
  'place-stop' | 'halt-enforcement' | 'file-impediment' | 'narrow-stop' | 'end-stop'
> = {
  'place-stop': {
    right: 'act',
    by: ['migration'],
    guards: [],
    tells: placed,
  },
  'halt-enforcement': {
    right: 'act',
    by: ['police'],
    guards: [],
    tells: ({ reason, noticedOn }) =>
      told('obstacle-notice', { kind: reason, noticedOn, enforcementHalted: true }),
  },
  'file-impediment': {
    right: 'file-impediment',
    by: ['migration', 'police'],
    // Nothing stands before an impediment: it is examined after it is filed, never before.
    guards: [],
    tells: (act, { role }) => filed(act, role),
  },
  'narrow-stop': {
    right: 'act',
    by: ['migration'],
    guards: [endWithoutDecision, stopNotThere],
    tells: ({ stop, onlyDecision }, { entries }) => {
      const entry = entries.find(({ entryId }) => entryId === stop);
      return entry
        ? [{ item: entry.item, value: { ...entry.value, onlyDecision, narrows: stop } }]
        : [];
    },
  },
  'end-stop': {
    right: 'act',
    by: ['migration'],
    guards: [endWithoutDecision, stopNotThere],
    toldOnAct: true,
    tells: ({ stop, outcome, endedOn }, { stops }) => {
      const reference = stops.standing.find(({ stopId }) => stopId === stop)?.reference;
      return told('matter-ended', {
        kind: outcome,
        endedOn,
        ends: stop,
        ...(reference !== undefined && { reference }),
      });
    },
  },
};
