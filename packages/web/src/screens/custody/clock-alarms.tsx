// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { routes } from '@samsyn/contract';
import type { AlarmView } from '@samsyn/contract';
import { CaseId } from '@samsyn/terms';
import { useAct } from '../../client/use-act.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { custodyWords } from './custody-words.ts';

interface Props {
  readonly caseId: string;
  readonly alarms: readonly AlarmView[];
}

/** What the clocks ask of officers now; the button says that one has seen it, and settles nothing. */
export function ClockAlarms({ caseId, alarms }: Props) {
  const words = useAreaWords(custodyWords);
  const tell = useSay();
  const note = useAct(routes.noteAlarm, () => tell(words.noteDone));
  if (alarms.length === 0) return null;
  return (
    <section aria-labelledby="clock-alarms" className="sy-about">
      <Heading level={5} elementType="h3" id="clock-alarms">
        {words.alarms}
      </Heading>
      <ul className="sy-list">
        {alarms.map(({ alarmId, kind, level, raisedAt, notedBy, mayNote }) => (
          <li key={alarmId}>
            <p>
              <strong>{words.alarm[kind]}</strong>
            </p>
            <p>
              {words.level(String(level))}, <InstantTime at={raisedAt} since />
              {notedBy.length > 0 &&
                `. ${words.noted(notedBy.map(({ officer }) => officer).join(', '))}`}
            </p>
            {mayNote && (
              <Button
                variant="secondary"
                isDisabled={note.isPending}
                onPress={() =>
                  note.mutate({ params: { caseId: CaseId.parse(caseId), alarmId }, body: {} })
                }
              >
                {words.note}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="sy-quiet">{words.noteHappens}</p>
      {note.error && <ProblemBanner error={note.error} />}
    </section>
  );
}
