// SPDX-License-Identifier: EUPL-1.2
import type { LifeStateView } from '@samsyn/contract';
import type { LifeWords } from '../../messages/sv-life.ts';

/** The word for where one thing in the life of a case stands. */
export function lifeStateWords({ states }: LifeWords, view: LifeStateView): string {
  switch (view.of) {
    case 'decision':
      return states.decision[view.state];
    case 'migration-case':
      return states['migration-case'][view.state];
    case 'police-case':
      return states['police-case'][view.state];
    case 'transport':
      return states.transport[view.state];
  }
}
