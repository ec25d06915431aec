// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { exploreProtocol } from './explore-protocol.ts';
import { allGuards } from './protocol-state.ts';
import type { Guards } from './protocol-state.ts';

const bounds = { transfersMax: 2, stopsMax: 1, asksMax: 2 };

describe('the handover, stop and gate protocol', () => {
  it('never has two who may use force, nor a departure past a stop, in any run within the bounds', () => {
    const found = exploreProtocol(bounds, allGuards);
    expect(found.violation).toBeUndefined();
    expect(found.states).toBeGreaterThan(40_000);
    expect([...found.reached].toSorted()).toEqual([
      'a handover is taken back',
      'both know of a stop',
      'the case is returned',
      'the journey takes place',
      'the police hold the case',
    ]);
  });

  const fails: readonly (readonly [keyof Guards, RegExp])[] = [
    ['frozenWhileSent', /two authorities/],
    ['appliedOnce', /two authorities/],
    ['receiptNamesTransfer', /two authorities/],
    ['recallWaitsForAnswer', /two authorities/],
    ['silenceIsNoGo', /the other authority knew/],
    ['gateCountsPeersStops', /the other authority knew/],
    ['newStopRevokesGo', /the police knew/],
    ['answerNamesQuestion', /the other authority knew/],
  ];
  it.each(fails)('fails without %s', (guard, how) => {
    const { violation } = exploreProtocol(bounds, { ...allGuards, [guard]: false });
    expect(violation?.property).toMatch(how);
    expect(violation?.run.length).toBeGreaterThan(1);
  });

  it('has a case that shows each guard to be needed', () => {
    expect(fails.map(([guard]) => guard).toSorted()).toEqual(Object.keys(allGuards).toSorted());
  });
});
