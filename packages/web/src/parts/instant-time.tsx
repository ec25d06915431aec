// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '@samsyn/terms';
import { useNow } from '../client/use-now.ts';
import { useLanguage } from '../language/language-context.ts';
import { ageText, instantText } from '../words/instant-words.ts';

/** A moment and its age, as text: `2026-11-23 14:05 (för 2 timmar sedan)`. */
export function InstantTime({
  at,
  since = false,
}: {
  readonly at: Instant;
  readonly since?: boolean;
}) {
  const { language, messages } = useLanguage();
  const say = since ? messages.time.since : messages.time.at;
  return <time dateTime={at}>{say(instantText(at), ageText(at, useNow(), language))}</time>;
}
