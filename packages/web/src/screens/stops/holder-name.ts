// SPDX-License-Identifier: EUPL-1.2
import type { StopHolder } from '@samsyn/contract';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { stopWords } from './stop-words.ts';

/** How a holder of a measure is named: the authority, and who at it. */
export function useHolderName(): (holder: StopHolder) => string {
  const { say } = useLanguage();
  const words = useAreaWords(stopWords);
  const { authority, otherAuthority } = useSession();
  return ({ authority: role, party }) =>
    words.who(say(role === authority.role ? authority.name : otherAuthority.name), party);
}
