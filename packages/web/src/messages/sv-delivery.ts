// SPDX-License-Identifier: EUPL-1.2
import type { DeliveryTrouble } from '@samsyn/contract';
import type { ErrorCode } from '@samsyn/terms';

const shortly: Readonly<Record<DeliveryTrouble, string>> = {
  late: 'Inte framme än',
  dead: 'Har länge inte gått fram',
  refused: 'Avvisat av mottagaren',
  held: 'Väntar på ett tidigare meddelande',
  quarantined: 'Ställt åt sidan',
};

const outgoing: Readonly<Record<DeliveryTrouble, string>> = {
  late: 'Mottagaren har inte kvitterat. Nya försök görs utan att du behöver göra något.',
  dead: 'Mottagaren har inte kvitterat trots många försök. Försöken fortsätter, men du behöver ta ställning: informera på annat sätt eller återkalla.',
  refused:
    'Uppgifterna är inte utlämnade. De ligger kvar i utlämnandet, där de kan sändas på nytt eller läggas ned.',
  held: 'Meddelandet är framme, men mottagaren väntar på ett tidigare meddelande i ärendet. Det har inte fått verkan.',
  quarantined:
    'Meddelandet är framme, men mottagaren kunde inte registrera det. Det har inte fått verkan, och senare meddelanden i ärendet väntar. Mottagaren har ärendet hos en handläggare.',
};

const incoming: Readonly<Record<DeliveryTrouble, string>> = {
  ...outgoing,
  held: 'Meddelandet har kommit hit före ett tidigare meddelande i ärendet. Det får verkan när det tidigare har kommit.',
  quarantined:
    'Meddelandet har kommit hit men kunde inte registreras. Inget i det har fått verkan, och senare meddelanden i ärendet väntar. Tala med driften, försök igen när felet är rättat, eller avvisa det.',
};

/** Why an attempt did not succeed, where the sentence of an act would mislead. */
const why: Partial<Record<ErrorCode, string>> = {
  'runtime.delivery-failed': 'Den andra myndighetens system svarade inte.',
  'runtime.busy': 'Den andra myndighetens system är hårt belastat och bad oss vänta.',
  'runtime.database-unreachable': 'Den andra myndighetens system når inte sin databas.',
  'runtime.internal': 'Den andra myndighetens system fick ett fel.',
  'message.no-room': 'Den andra myndigheten har för många meddelanden som väntar.',
  'message.gap': 'Ett tidigare meddelande i ärendet har inte kommit fram.',
  'message.quarantined': 'Den andra myndighetens system kunde inte registrera meddelandet.',
  'agreement.not-agreed': 'Uppgiftskatalogen är inte överenskommen mellan myndigheterna.',
};

/** The words of the desk of messages that do not get through. */
export const svDelivery = {
  shortly,
  outgoing,
  incoming,
  why,
  title: 'Leveranser',
  intro:
    'Här står meddelanden som inte har kommit fram, eller som väntar. Inget av dem är levererat förrän mottagaren har godtagit det i en kvittens.',
  comparison: 'Avstämning med den andra myndigheten',
  none: 'Inga meddelanden väntar. Allt som har sänts i dina ärenden är kvitterat.',
  counts: 'Alla ärenden vid myndigheten',
  countsNone: 'Inga meddelanden väntar.',
  countsIntro: 'Antal och meddelande-id, utan uppgifter om ärenden eller personer.',
  direction: 'Riktning',
  directions: { out: 'Härifrån', in: 'Hit' },
  trouble: 'Läge',
  count: 'Antal',
  oldest: 'Äldst sedan',
  ids: 'Meddelande-id, äldst först',
  out: (kind: string) => `Härifrån: ${kind}`,
  in: (kind: string) => `Hit: ${kind}`,
  notHere: 'Ärendet finns inte här än',
  protectedName: 'Skyddade personuppgifter',
  about: 'Ärende',
  state: 'Läge',
  since: 'Sedan',
  attempts: 'Försök',
  reason: 'Orsak',
  missing: 'Nummer som saknas',
  tryNow: 'Försök nu',
  tryOutHappens: 'Uppgifterna prövas på nytt och sänds om de fortfarande får lämnas ut.',
  tryInHappens: 'Meddelandet registreras om det går. Annars står det kvar här.',
  tried: 'Ett nytt försök görs.',
  withdraw: 'Återkalla',
  withdrawHappens:
    'Kan meddelandet ha kommit fram tillfrågas mottagaren först. Har det fått verkan där räknas det som levererat. Annars återkallas det, och uppgifterna väntar här igen.',
  withdrawn: 'Återkallelsen är antecknad.',
  refuse: 'Avvisa',
  refuseAsk: 'Avvisa meddelandet?',
  refuseHappens:
    'Den andra myndigheten får beskedet i en kvittens. Uppgifterna får ingen verkan här. Det går inte att ångra; avsändaren kan skicka på nytt.',
  refused: 'Meddelandet är avvisat.',
  sendAnew: 'Gå till utlämnandet',
  reasons: 'Skäl',
  reasonsHint: (charsMin: string) => `Minst ${charsMin} tecken. Skälen antecknas i loggen.`,
  reasonsMissing: (charsMin: string) => `Skriv skälen, minst ${charsMin} tecken.`,
};
export type DeliveryWords = typeof svDelivery;
