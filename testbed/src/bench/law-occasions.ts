// SPDX-License-Identifier: EUPL-1.2
import type { Lawbook } from '@samsyn/lawbook';
import type { Facts } from '@samsyn/terms';

const free = [
  'stay',
  'decision-alive',
  'need',
  'need-is-enforcement',
  'asked',
  'child',
  'protected-identity',
  'enforcement-basis',
  'handing-over',
  'handover-ground',
  'entry-ban',
  'purpose',
  'contact-with-person',
  'own-task-necessary',
  'obviously-outweighs',
] as const;

/** Occasions of the ordinary kind with fifteen facts varied, the same at every run. */
export function lawOccasions({ vocabulary, ordinary }: Lawbook, count: number): Facts[] {
  let seed = 7;
  const next = (bound: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) % bound;
  };
  return Array.from({ length: count }, () => {
    const varied = free.flatMap((name) => {
      const domain = vocabulary[name]?.domain ?? [];
      return domain.length === 0 ? [] : [[name, domain[next(domain.length)] ?? ''] as const];
    });
    const mode = next(2) === 0 ? 'push' : 'pull';
    return { ...ordinary.ordinary, ...Object.fromEntries(varied), mode };
  });
}
