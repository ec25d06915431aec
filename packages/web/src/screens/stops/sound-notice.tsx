// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { InfoBanner } from '@midas-ds/components/info-banner';
import { useCallback, useEffect, useState } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { isSoundAllowed, playTone } from './play-tone.ts';
import { stopWords } from './stop-words.ts';

const againMs = 20_000;

/** Sounds while the stop stands; when the browser has not allowed it yet, says so and offers to. */
export function SoundNotice() {
  const { alarm } = useAreaWords(stopWords);
  const [heard, setHeard] = useState(isSoundAllowed);
  const sound = useCallback(() => {
    void playTone().then(setHeard, () => setHeard(false));
  }, []);
  useEffect(() => {
    sound();
    const timer = setInterval(sound, againMs);
    return () => clearInterval(timer);
  }, [sound]);
  if (heard) return null;
  return (
    <InfoBanner type="info" aria-label={alarm.silent} title={alarm.silent}>
      <Button variant="secondary" size="medium" onPress={sound}>
        {alarm.allowSound}
      </Button>
    </InfoBanner>
  );
}
