// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import '../../layout/forms.css';
import '../../layout/law.css';
import { Link } from '@midas-ds/components/link';
import { Radio, RadioGroup } from '@midas-ds/components/radio';
import type { ObstacleLine } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { DayPicker } from '../law/day-picker.tsx';
import { useDay } from '../law/use-day.ts';
import { FigureTable } from './figure-table.tsx';
import { proposalQueries } from './proposal-queries.ts';
import { proposalWords } from './proposal-words.ts';

/** What the law of a day does with each item that an authority needs of another. */
export function ObstaclesPage() {
  const words = useAreaWords(proposalWords);
  const [on, choose] = useDay();
  const timeline = useQuery(queries.lawTimeline());
  const query = useQuery(proposalQueries.obstacles(on));
  return (
    <div className="sy-stack">
      <PageHeading>{words.obstacles}</PageHeading>
      <p>{words.obstaclesIntro}</p>
      <p>
        <Link href={paths.law(on)}>{words.toLaw}</Link>
      </p>
      <Loaded query={timeline}>
        {(known) => <DayPicker timeline={known} on={on} onChoose={choose} />}
      </Loaded>
      <Loaded query={query}>{({ obstacles }) => <Obstacles obstacles={obstacles} />}</Loaded>
    </div>
  );
}

const standings = ['barred', 'judgment', 'allowed', 'duty', 'not-encoded'] as const;
const all = 'all';

function Obstacles({ obstacles }: { readonly obstacles: readonly ObstacleLine[] }) {
  const words = useAreaWords(proposalWords);
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<string>(all);
  const counts = Map.groupBy(obstacles, ({ standing }) => standing);
  const rows = obstacles.filter(({ standing }) => chosen === all || standing === chosen);
  const name = (role: string) => words.authority[role] ?? role;
  return (
    <>
      <RadioGroup label={words.filter} value={chosen} onChange={setChosen}>
        <Radio value={all}>{words.every(obstacles.length)}</Radio>
        {standings.map((one) => (
          <Radio key={one} value={one}>
            {words.only(words.standing[one], counts.get(one)?.length ?? 0)}
          </Radio>
        ))}
      </RadioGroup>
      <p role="status">{words.found(rows.length)}</p>
      <FigureTable
        label={words.obstacles}
        heads={[words.item, words.direction, words.how, words.law, words.by]}
        rows={rows.map(({ label, direction, way, standing, provisions, judgments }) => [
          say(label),
          `${name(direction.from)} → ${name(direction.to)}`,
          words.way[way],
          words.standing[standing],
          [
            ...provisions,
            ...judgments.map(({ provision, asks }) => `${say(asks)} (${provision})`),
          ].join('; '),
        ])}
      />
    </>
  );
}
