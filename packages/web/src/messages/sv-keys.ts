// SPDX-License-Identifier: EUPL-1.2
import type { KeySetView } from '@samsyn/contract';

const standing: Readonly<Record<KeySetView['standing'], string>> = {
  'in-force': 'Gäller',
  'not-yet': 'Gäller inte än',
  expired: 'Har upphört',
  compromised: 'Röjd',
};

/** What the screens say in Swedish of the keys of both authorities. */
export const svKeys = {
  standing,
  title: 'Nycklar',
  intro:
    'Med nycklarna undertecknar och krypterar myndigheterna det de skickar till varandra. En nyckel som har upphört visar fortfarande vem som undertecknade det som skickades medan den gällde.',
  own: (authority: string) => `${authority} (den egna myndigheten)`,
  other: (authority: string) => `${authority} (den andra myndigheten)`,
  state: 'Läge',
  from: 'Gäller från',
  until: 'Gäller till',
  fingerprint: 'Fingeravtryck',
  kids: 'Nycklarnas id',
  notAgreed: 'Väntar på den andra myndigheten',
  compromisedAt: (at: string) => `Röjd: godtas inte från ${at}`,
  waiting: 'Nya nycklar att ta ställning till',
  announced: (authority: string, at: string) => `${authority} anmälde nya nycklar ${at}.`,
  announcedFor: (from: string, until: string) => `De ska gälla från ${from} till ${until}.`,
  confirmed: (title: string, unit: string, at: string) =>
    `Jämfört av ${title} (${unit}) ${at}. En annan handläggare ska också jämföra.`,
  alreadyYou: 'Du kan inte jämföra dem. Det gör två olika handläggare med rätt behörighet.',
  how: 'Ring den andra myndigheten på ett nummer som ni redan har och be den läsa upp fingeravtrycket. Skriv in det du hör. Det visas inte här.',
  confirmHappens:
    'När två handläggare har skrivit in samma fingeravtryck godtas nycklarna i myndighetens namn. Den andra myndigheten får veta det och börjar använda dem.',
  heard: 'Fingeravtryck som den andra myndigheten har läst upp',
  heardMissing: 'Skriv in fingeravtrycket.',
  confirmButton: 'Jämför och godta',
  refuse: 'Avslå nycklarna',
  refuseAsk: 'Avslå nycklarna?',
  refuseHappens:
    'Den andra myndigheten får veta att nycklarna inte godtas, och varför. Det går inte att ångra; den kan anmäla nya.',
  refuseButton: 'Avslå',
  reasons: 'Skäl',
  reasonsHint: (chars: string) => `Minst ${chars} tecken. Skälen läses av båda myndigheterna.`,
  reasonsMissing: (chars: string) => `Skriv skäl, minst ${chars} tecken.`,
  confirmDone: 'Din jämförelse av nycklarna är registrerad.',
  refuseDone: 'Nycklarna är avslagna.',
};
export type KeyWords = typeof svKeys;
