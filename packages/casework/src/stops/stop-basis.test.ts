// SPDX-License-Identifier: EUPL-1.2
import { SignalSaid, cite } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { stopBasis } from './stop-basis.ts';

const basisOf = (kind: SignalSaid['what']) => {
  const { provision, others } = stopBasis(kind);
  return [provision && cite(provision), others];
};

test('a kind of stop says its provision, and whether another of the chapter can hold instead', () => {
  expect(basisOf('inhibition')).toEqual(['12 kap. 13 § UtlL', true]);
  expect(basisOf('halted')).toEqual(['12 kap. 17 § UtlL', false]);
});

test('of what a decision or judgment alone can say, no provision is guessed', () => {
  const unsaid = SignalSaid.shape.what.options.filter((kind) => stopBasis(kind).provision === null);
  expect(unsaid.toSorted()).toEqual(['end', 'release', 'repealed']);
});
