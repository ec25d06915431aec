// SPDX-License-Identifier: EUPL-1.2
import { useLanguage } from '../language/language-context.ts';
import { useSession } from './use-session.ts';

/** Names a unit of this authority by its code; one that has no name is shown as its code. */
export function useUnitName(): (code: string) => string {
  const { units } = useSession();
  const { say } = useLanguage();
  return (code) => {
    const found = units.find((one) => one.code === code);
    return found === undefined ? code : say(found.name);
  };
}
