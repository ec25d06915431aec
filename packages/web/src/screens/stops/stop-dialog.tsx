// SPDX-License-Identifier: EUPL-1.2
import '../../layout/dialog.css';
import type { AwaitingStop } from '@samsyn/contract';
import { Button } from '@midas-ds/components/button';
import { Modal } from '@midas-ds/components/modal';
import { useAreaWords } from '../../language/area-words.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { AlarmFacts } from './alarm-facts.tsx';
import { SoundNotice } from './sound-notice.tsx';
import { stopWords } from './stop-words.ts';
import { useAlarmTitle } from './use-alarm-title.ts';
import { useAcknowledgement } from './use-acknowledgement.ts';

/**
 * One stop over the whole screen, with its button in sight however small that is. It goes away by
 * being acknowledged or by the stop no longer waiting, and by nothing else; no key that was on its
 * way into a form acknowledges it.
 */
export function StopDialog(props: { readonly stop: AwaitingStop; readonly others: number }) {
  const { stop, others } = props;
  const words = useAreaWords(stopWords);
  const { alarm } = words;
  const kind = words.what[stop.what];
  const { acknowledge, isPending, error } = useAcknowledgement(stop);
  useAlarmTitle(alarm.title(kind));
  return (
    <Modal isOpen hideCloseButton isKeyboardDismissDisabled title={alarm.title(kind)}>
      <div className="sy-stack">
        <p role="alert">{alarm.asks[asked(stop.what)]}</p>
        <AlarmFacts stop={stop} />
        {others > 0 && <p aria-live="assertive">{alarm.others(others)}</p>}
        <SoundNotice />
        <p id="stop-means" className="sy-quiet">
          {words.acknowledgeMeans} {alarm.kept}
        </p>
        <ProblemBanner error={error} />
        <div className="sy-foot">
          {error !== null && <p role="alert">{alarm.stillStands}</p>}
          <Button aria-describedby="stop-means" isDisabled={isPending} onPress={acknowledge}>
            {words.acknowledge}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

function asked(what: AwaitingStop['what']): 'stop' | 'end' | 'release' {
  return what === 'end' || what === 'release' ? what : 'stop';
}
