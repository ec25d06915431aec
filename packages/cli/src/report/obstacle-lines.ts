// SPDX-License-Identifier: EUPL-1.2
import { obstacleMap } from '@samsyn/impact';
import type { Obstacle } from '@samsyn/impact';
import type { Lawbook } from '@samsyn/lawbook';
import type { ObstacleLine } from '@samsyn/report';
import type { FigureStatement, PlainDate } from '@samsyn/terms';

/** The item was asked for so often that it is told, and each time it did not come. */
function wasNeverSent(statements: readonly FigureStatement[], { item, direction }: Obstacle) {
  const giver = statements.find(({ role }) => role === direction.from);
  const rows = giver?.rows.filter((row) => row.direction === 'given' && row.part === item) ?? [];
  const needed = rows.find(({ figure }) => figure === 'gap-needed')?.count ?? 0;
  const missing = rows.find(({ figure }) => figure === 'gap-missing')?.of ?? 0;
  return needed > 0 && missing === needed;
}

/** What the law of a day says of each item that goes between the two authorities, one line each. */
export function obstacleLines(
  lawbook: Lawbook,
  on: PlainDate,
  statements: readonly FigureStatement[],
): readonly ObstacleLine[] {
  const map = obstacleMap(lawbook, on);
  return map.flatMap((asked) => {
    const { from, to } = asked.direction;
    if (asked.way !== 'request' || (from !== 'migration' && from !== 'police')) return [];
    if (to !== 'migration' && to !== 'police') return [];
    const unasked = map.find((one) => one.item === asked.item && one.way === 'own-initiative');
    const goes = asked.standing === 'duty' || asked.standing === 'allowed';
    return [
      {
        label: asked.label.sv,
        holder: from,
        unasked: unasked?.standing ?? 'not-encoded',
        asked: asked.standing,
        provisions: goes ? (unasked?.provisions ?? []) : asked.provisions,
        custom: goes && wasNeverSent(statements, asked),
      },
    ];
  });
}
