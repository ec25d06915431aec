// SPDX-License-Identifier: EUPL-1.2
import { useLanguage } from '../language/language-context.ts';
import { useSession } from './use-session.ts';

/** Names an authority by its id; an id that is neither of the two is shown as it is. */
export function useAuthorityName(): (id: string) => string {
  const { authority, otherAuthority } = useSession();
  const { say } = useLanguage();
  return (id) => {
    const found = [authority, otherAuthority].find((one) => one.id === id);
    return found === undefined ? id : say(found.name);
  };
}
