// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine } from '@samsyn/contract';
import { standingOf } from '@samsyn/envelope';
import type { KeyWindow } from '@samsyn/envelope';
import { limits } from '@samsyn/terms';
import type { HealthContext } from './health-context.ts';
import { ageMs, seeToIf } from './standing-of.ts';

/** Until when each authority has keys that both know: of ours those that the other one has accepted. */
export function keyHealth({ keyring, clock }: HealthContext): HealthLine[] {
  const at = clock();
  const usable = (valid: KeyWindow): boolean => {
    const standing = standingOf(valid, at);
    return standing === 'in-force' || standing === 'not-yet';
  };
  const lineOf = (own: boolean, windows: readonly KeyWindow[]): HealthLine => {
    const ends = windows.filter(usable).map((valid) => valid.until);
    const until = ends.toSorted().at(-1) ?? null;
    const soon = until === null || -ageMs(until, at) < limits.endsSoonMs;
    return { of: 'keys', standing: seeToIf(soon), at, own, until };
  };
  const agreed = keyring.known.own.filter((set) => set.agreed);
  return [
    lineOf(
      true,
      agreed.map(({ keys }) => keys.valid),
    ),
    lineOf(
      false,
      keyring.known.peer.map(({ keys }) => keys.valid),
    ),
  ];
}
