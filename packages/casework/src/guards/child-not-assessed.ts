// SPDX-License-Identifier: EUPL-1.2
import type { Act, ItemEntry } from '@samsyn/terms';
import type { Guard } from './guard.ts';

const assessments: ReadonlySet<string> = new Set(['child-assessment', 'child-assessment-police']);

/** Which assessment an act needs; undefined when it needs none. */
function regardingOf(act: Act): readonly string[] | undefined {
  if (act.act === 'start-travel') return ['journey'];
  if (act.act !== 'detain') return undefined;
  return act.measure === 'supervision' ? ['supervision', 'detention'] : ['detention'];
}

function allows({ value }: ItemEntry): boolean {
  return value['outcome'] === 'measure-not-hindered' && value['alternativeSuffices'] === false;
}

/**
 * A child is not detained, and does not travel, before its best interests have been assessed and
 * what could be done instead has been considered; also when the age is in dispute. The latest
 * assessment of the measure counts.
 */
export const childNotAssessed: Guard = {
  code: 'guard.child-not-assessed',
  asks: 'act',
  source: '1 kap. 10 § UtlL',
  provisions: [
    { act: '2005:716', chapter: 1, section: '10' },
    { act: '2005:716', chapter: 10, section: '2' },
  ],
  reason: 'the person is or may be a child, and no recorded assessment allows the measure',
  stops: ({ entries, standing }, act) => {
    const regarding = regardingOf(act);
    const { child } = standing;
    if (!regarding || (child.value.word !== 'yes' && child.standing !== 'disputed')) return false;
    const latest = entries.findLast(
      ({ item, value }) => assessments.has(item) && regarding.includes(String(value['regarding'])),
    );
    if (latest === undefined) return true;
    return act.act === 'start-travel'
      ? latest.value['outcome'] !== 'measure-not-hindered'
      : !allows(latest);
  },
};
