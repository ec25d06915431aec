// SPDX-License-Identifier: EUPL-1.2
import type { KeyWindow } from '@samsyn/envelope';
import type { Instant } from '@samsyn/terms';
import { kidsOf } from './key-set.ts';
import type { OwnSet, PublicSet } from './key-set.ts';

/** The end or the loss of a key, of either authority. */
export interface KeyMark {
  readonly kid: string;
  readonly mark: 'retired' | 'compromised';
  /** Retired: its end. Compromised: since when it may have been in strange hands. */
  readonly moment: Instant;
  /** Compromised: refused from here on. */
  readonly at: Instant;
}

function earlier(a: Instant | undefined, b: Instant): Instant {
  return a === undefined || Date.parse(b) < Date.parse(a) ? b : a;
}

/** The window as a mark leaves it: never wider than it was. */
function narrowed(window: KeyWindow, { mark, moment, at }: KeyMark): KeyWindow {
  switch (mark) {
    case 'retired':
      return { ...window, until: earlier(window.until, moment) };
    case 'compromised':
      return { ...window, compromisedAt: earlier(window.compromisedAt, at) };
  }
}

/** A set as the marks on any of its keys leave it: they lie together, and are lost together. */
export function marked<T extends PublicSet | OwnSet>(set: T, marks: readonly KeyMark[]): T {
  const kids = kidsOf(set.written);
  const valid = marks
    .filter(({ kid }) => kids.includes(kid))
    .reduce((window, mark) => narrowed(window, mark), set.keys.valid);
  return {
    ...set,
    keys: { ...set.keys, valid },
    written: { ...set.written, valid },
    ...('own' in set && { own: { ...set.own, valid } }),
  };
}
