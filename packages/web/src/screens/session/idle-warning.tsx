// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { InfoBanner } from '@midas-ds/components/info-banner';
import { instantOf, limits } from '@samsyn/terms';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queries } from '../../client/queries.ts';
import { lastSeenMs, onSessionNews } from '../../client/session-channel.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { instantText } from '../../words/instant-words.ts';
import { sessionWords } from './session-words.ts';

/** Just after the end the node is asked, so that the page says at once that the session is over. */
const afterEndMs = 1_000;

/** When the session ends for idleness, once that is near; undefined until then. */
function useEndingAt(onEnd: () => void): number | undefined {
  const [endsAt, setEndsAt] = useState<number>();
  useEffect(() => {
    let warn: ReturnType<typeof setTimeout> | undefined;
    let end: ReturnType<typeof setTimeout> | undefined;
    function begin(): void {
      clearTimeout(warn);
      clearTimeout(end);
      setEndsAt(undefined);
      const ending = lastSeenMs() + limits.sessionIdleMs;
      const leftMs = ending - Date.now();
      warn = setTimeout(() => setEndsAt(ending), leftMs - limits.sessionWarningMs);
      end = setTimeout(onEnd, leftMs + afterEndMs);
    }
    begin();
    const unheard = onSessionNews(begin);
    return () => {
      unheard();
      clearTimeout(warn);
      clearTimeout(end);
    };
  }, [onEnd]);
  return endsAt;
}

/** Tells the officer some minutes before the session ends for idleness; takes no focus. */
export function IdleWarning() {
  const words = useAreaWords(sessionWords);
  const client = useQueryClient();
  const [ask] = useState(() => () => {
    void client.refetchQueries({ queryKey: queries.session().queryKey });
  });
  const endsAt = useEndingAt(ask);
  return (
    <div role="alert" className="sy-said">
      {endsAt !== undefined && (
        <InfoBanner type="warning" title={words.warning} aria-label={words.warning}>
          <p>{words.warningText(instantText(instantOf(endsAt)))}</p>
          <Button variant="secondary" size="medium" onPress={ask}>
            {words.prolong}
          </Button>
        </InfoBanner>
      )}
    </div>
  );
}
