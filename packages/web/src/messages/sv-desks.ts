// SPDX-License-Identifier: EUPL-1.2

/** A desk that somebody who reads no case can have. */
export type Desk =
  | 'admin'
  | 'delivery'
  | 'reconciliation'
  | 'indicators'
  | 'keys'
  | 'agreements'
  | 'locks'
  | 'access-review'
  | 'extract'
  | 'recipients'
  | 'evidence';

const name: Readonly<Record<Desk, string>> = {
  admin: 'Drift',
  delivery: 'Leveranser',
  reconciliation: 'Avstämning',
  indicators: 'Indikatorer och brister',
  keys: 'Nycklar',
  agreements: 'Överenskommelser',
  locks: 'Spärrade användare',
  'access-review': 'Logguppföljning',
  extract: 'Registerutdrag',
  recipients: 'Utlämnandeförteckning',
  evidence: 'Kontrollera bevis',
};

const about: Readonly<Record<Desk, string>> = {
  admin: 'Hur noden mår: förbindelse, klocka, disk, certifikat, liggare.',
  delivery: 'Hur många meddelanden som inte går fram, och sedan när.',
  reconciliation: 'Den senaste jämförelsen med den andra myndigheten.',
  indicators: 'Vad som utväxlats, vad som saknats och hur lång tid det tagit.',
  keys: 'Båda myndigheternas nycklar, och nya att ta ställning till.',
  agreements: 'Vad myndigheterna har kommit överens om, utgåva för utgåva.',
  locks: 'Användare som har stängts ute efter upprepade avslag.',
  'access-review': 'Vem som har tagit del av vad, på vilken grund.',
  extract: 'Vad en person har rätt att få veta om sina uppgifter (artikel 15 GDPR).',
  recipients: 'Vad som har lämnats ut om en person, till vem och på vilken grund.',
  evidence: 'Pröva en fil med bevis här i webbläsaren. Inget skickas.',
};

/** The words of the start for those who read no cases. */
export const svDesks = {
  name,
  about,
  title: 'Dina arbetsytor',
  intro:
    'Din roll läser inga ärenden och har därför ingen lista över sådana. Här är det som hör till rollen.',
  list: 'Arbetsytor',
};
export type DesksWords = typeof svDesks;
