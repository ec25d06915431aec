// SPDX-License-Identifier: EUPL-1.2
/** What the pages of one browser tell each other of the session that they share. */
type SessionNews = 'seen' | 'signed-in';

/** Moments alone are kept there, and nothing of whose session it is. */
const places: Readonly<Record<SessionNews, string>> = {
  seen: 'samsyn-seen',
  'signed-in': 'samsyn-signed-in',
};
const tellEveryMs = 10_000;
const listeners = new Set<(news: SessionNews) => void>();
let seenAtMs = Date.now();
let toldAtMs = 0;

function hear(news: SessionNews): void {
  seenAtMs = Date.now();
  for (const listener of listeners) listener(news);
}

function tell(news: SessionNews): void {
  localStorage.setItem(places[news], String(Date.now()));
}

/** Notes that the node has just answered in the session; other pages are told now and then. */
export function noteSeen(): void {
  hear('seen');
  if (seenAtMs - toldAtMs < tellEveryMs) return;
  toldAtMs = seenAtMs;
  tell('seen');
}

/** Tells the other pages that there is a session again. */
export function tellSignedIn(): void {
  tell('signed-in');
}

/** When the node last answered in the session, to any page of this browser; milliseconds. */
export function lastSeenMs(): number {
  return seenAtMs;
}

/** Hears of the session, from this page and the others, until the returned function is called. */
export function onSessionNews(listener: (news: SessionNews) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Hears of the other pages for as long as this one lives. */
export function hearOtherPages(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === places.seen) hear('seen');
    if (key === places['signed-in']) hear('signed-in');
  });
}
