// SPDX-License-Identifier: EUPL-1.2
import { ActKind, OfficerRole } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { hasRight } from '../officer-rights.ts';
import { sampleSituation } from './sample-situation.ts';
import { actRules } from './act-rules.ts';
import { openActs } from './open-acts.ts';

const roles = OfficerRole.options;

describe('which acts are open', () => {
  it('is answered for every kind of act, in one order', () => {
    const kinds = openActs(sampleSituation(), roles).map(({ act }) => act);
    expect(kinds).toEqual(ActKind.options);
    expect(Object.keys(actRules).toSorted()).toEqual(ActKind.options.toSorted());
  });

  it.each(['migration', 'police'] as const)('goes by whose act it is: %s', (role) => {
    for (const opening of openActs(sampleSituation({ role }), roles)) {
      const ours = actRules[opening.act].by.includes(role);
      expect(!opening.open && opening.closedBy === 'authority', opening.act).toBe(!ours);
    }
  });

  it.each(roles)('goes by what a role may do: %s', (role) => {
    for (const opening of openActs(sampleSituation(), [role])) {
      const { right, by } = actRules[opening.act];
      if (!by.includes('police')) continue;
      expect(!opening.open && opening.closedBy === 'role', opening.act).toBe(
        !hasRight([role], right),
      );
    }
  });

  it('goes by the guards that look at the case, which are named', () => {
    const frozen = sampleSituation({ competence: 'frozen' });
    const detained = openActs(frozen, roles).find(({ act }) => act === 'detain');
    expect(detained).toMatchObject({ open: false, closedBy: 'guards' });
    expect(detained).toHaveProperty('guards', expect.arrayContaining(['guard.not-competent']));
    const without = openActs(
      frozen,
      roles,
      new Set(['guard.not-competent', 'guard.dates-in-doubt']),
    );
    expect(without.find(({ act }) => act === 'detain')).toMatchObject({ open: true });
  });

  it('leaves the duty to release open whoever holds the case', () => {
    for (const competence of ['holds', 'frozen', 'elsewhere'] as const) {
      const found = openActs(sampleSituation({ competence }), roles);
      expect(found.find(({ act }) => act === 'end-custody')).toMatchObject({ open: true });
    }
  });
});
