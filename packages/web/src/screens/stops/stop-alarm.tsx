// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { queries } from '../../client/queries.ts';
import { useLanguage } from '../../language/language-context.ts';
import { LazyStopDialog, fetchStopDialog } from './lazy-stop-dialog.ts';
import { stopWords } from './stop-words.ts';

/** The dialog is fetched before there is a stop to show, once the first screen stands. */
const fetchAheadMs = 3_000;

/**
 * Stands above every screen of whoever takes note of stops, and shows the one that has waited
 * longest over the whole of it. What is under it keeps what was typed.
 */
export function StopAlarm() {
  const { language } = useLanguage();
  const { data } = useQuery(queries.awaitingStops());
  useEffect(() => {
    const ahead = setTimeout(() => {
      void Promise.all([fetchStopDialog(), stopWords[language]()]).catch(() => undefined);
    }, fetchAheadMs);
    return () => clearTimeout(ahead);
  }, [language]);
  const [first, ...others] = data?.stops ?? [];
  if (first === undefined) return null;
  return (
    <Suspense fallback={null}>
      <LazyStopDialog key={first.stopId} stop={first} others={others.length} />
    </Suspense>
  );
}
