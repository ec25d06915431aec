// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { queries } from '../../client/queries.ts';
import { useLanguage } from '../../language/language-context.ts';
import { LazyStopDialog, fetchStopDialog } from './lazy-stop-dialog.ts';
import { stopWords } from './stop-words.ts';

/**
 * Stands above every screen of whoever takes note of stops, and shows the one that has waited
 * longest over the whole of it. What is under it keeps what was typed.
 */
export function StopAlarm() {
  const { language } = useLanguage();
  const { data } = useQuery(queries.awaitingStops());
  useEffect(() => {
    void Promise.all([fetchStopDialog(), stopWords[language]()]).catch(() => undefined);
  }, [language]);
  const [first, ...others] = data?.stops ?? [];
  if (first === undefined) return null;
  return (
    <Suspense fallback={null}>
      <LazyStopDialog key={first.stopId} stop={first} others={others.length} />
    </Suspense>
  );
}
