// SPDX-License-Identifier: EUPL-1.2
import { InfoBanner } from '@midas-ds/components/info-banner';
import type { LedgerAlarmView } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../client/use-session.ts';
import { useAreaWords } from '../language/area-words.ts';
import { useLanguage } from '../language/language-context.ts';
import { instantText } from '../words/instant-words.ts';
import { ledgerAlarms } from './ledger-alarms.ts';
import { ledgerWords } from './ledger-words.ts';

/** That a ledger has shown two histories: stands above every screen of those who keep it. */
export function LedgerAlarmNotice() {
  const { data, isError } = useQuery(ledgerAlarms());
  const words = useAreaWords(ledgerWords);
  if (data === undefined && isError)
    return <InfoBanner type="important" aria-label={words.label} message={words.unread} />;
  return (['own', 'peer'] as const).map((whose) => {
    const first = data?.alarms.find((alarm) => alarm.whose === whose);
    return first === undefined ? null : <Alarm key={whose} alarm={first} />;
  });
}

function Alarm({ alarm }: { readonly alarm: LedgerAlarmView }) {
  const { say } = useLanguage();
  const { otherAuthority } = useSession();
  const words = useAreaWords(ledgerWords);
  const { whose, kept, shown, at } = alarm;
  const details = words.details(kept.size, shown.size, instantText(at));
  const message = `${words[whose](say(otherAuthority.name))} ${details}`;
  return <InfoBanner type="important" aria-label={words.label} message={message} />;
}
