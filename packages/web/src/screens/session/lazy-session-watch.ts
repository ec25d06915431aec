// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';
import { sessionWords } from './session-words.ts';
import type { Language } from '../../language/locale-of.ts';

const fetchSessionWatch = async () => {
  const { SessionWatch } = await import('./session-watch.tsx');
  return { default: SessionWatch };
};

/** Fetched while there is a session: without one the node gives nothing out. */
export async function fetchSessionParts(language: Language): Promise<void> {
  await Promise.all([fetchSessionWatch(), sessionWords[language]()]);
}

export const LazySessionWatch = lazy(fetchSessionWatch);
