// SPDX-License-Identifier: EUPL-1.2
import type { JointParty } from '@samsyn/terms';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { jointWords } from './joint-words.ts';

/** Names who is to take a step: an authority by its role, or the person. */
export function usePartyName(): (party: JointParty) => string {
  const { authority, otherAuthority } = useSession();
  const { say } = useLanguage();
  const { person } = useAreaWords(jointWords);
  return (party) => {
    const found = [authority, otherAuthority].find(({ role }) => role === party);
    return found ? say(found.name) : person;
  };
}
