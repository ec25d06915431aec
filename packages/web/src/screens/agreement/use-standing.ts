// SPDX-License-Identifier: EUPL-1.2
import type { AgreementVersionView } from '@samsyn/contract';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { agreementWords } from './agreement-words.ts';
import { standingWords } from './standing-words.ts';

/** Says where a version stands, as seen from this authority. */
export function useStanding(): (version: AgreementVersionView) => string {
  const words = useAreaWords(agreementWords);
  const { say } = useLanguage();
  const { authority, otherAuthority } = useSession();
  return (version) =>
    standingWords(version, words, { own: authority.id, other: say(otherAuthority.name) });
}
