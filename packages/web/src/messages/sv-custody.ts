// SPDX-License-Identifier: EUPL-1.2

/** Words for custody, clocks, detention places and transport. */
export const svCustody = {
  title: 'Frihetsberövande och tider',
  intro:
    'Båda myndigheternas beslut om personens frihet, framräknat i dag. Ett beslut som inte prövas i tid upphör av sig självt.',
  state: {
    free: 'Inget beslut om omhändertagande, förvar eller uppsikt gäller.',
    supervised: 'Personen står under uppsikt.',
    held: 'Personen är omhändertagen.',
    detained: 'Personen är i förvar.',
    remanded: 'Personen är häktad.',
    'in-prison': 'Personen avtjänar fängelsestraff.',
    unknown: 'Ingen uppgift om frihetsberövande finns i ärendet.',
  },
  twoBases:
    'Två beslut gäller samtidigt. Myndigheterna måste klara ut vilket som ska bestå; det andra ska upphävas.',
  kind: { held: 'Omhändertagande', supervision: 'Uppsikt', detention: 'Förvar' },
  by: { migration: 'Migrationsverket', police: 'Polismyndigheten' },
  ground: {
    identity: 'identiteten är oklar',
    examination: 'utredning',
    investigation: 'utredning',
    enforcement: 'verkställighet',
  },
  grounds: 'Grund',
  provision: 'Lagrum',
  reference: 'Beslut',
  place: 'Plats',
  begun: 'Från',
  reviewed: 'Senast prövat',
  due: 'Ska prövas senast',
  ended: 'Upphörde',
  endReason: {
    'ground-ceased': 'skäl saknas',
    'court-ordered': 'domstolen har upphävt beslutet',
    lapsed: 'inte prövat i tid',
    enforced: 'verkställt',
    decided: 'eget beslut',
    replaced: 'ersatt av ett senare beslut',
    'not-told': 'skälet är inte angett',
  },
  basisGone: {
    lapsed: 'Beslutet är inte prövat i tid och gäller inte. Personen ska friges.',
    'release-ordered': 'Domstolen har beslutat om frigivning. Personen ska friges genast.',
    'decision-gone': 'Beslutet som skulle verkställas gäller inte längre. Personen ska friges.',
  },
  period: 'Tid för frivillig avresa',
  periodIs: {
    running: (day: string) => `Löper till och med ${day}.`,
    suspended: 'Avbruten genom beslut.',
    expired: (day: string) => `Gick ut ${day}.`,
    none: 'Ingen tidsfrist.',
    revoked: 'Upphävd.',
    unclear: 'Går inte att räkna fram.',
  },
  change: {
    extended: 'Förlängd',
    new: 'Ny tidsfrist',
    revoked: 'Upphävd',
    suspended: 'Avbruten',
    resumed: 'Löper igen',
  },
  changeOn: (what: string, on: string, reference: string, provision: string) =>
    `${what} ${on}, beslut ${reference}, ${provision}`,
  noProvision: 'lagrum inte angett',
  alarms: 'Att se till',
  alarm: {
    'review-due': 'Beslutet ska snart prövas. Prövas det inte upphör det att gälla.',
    'custody-lapsed':
      'Ett beslut förföll för att det inte prövades i tid. Kontrollera att personen är fri.',
    'basis-gone': 'Någon hålls på ett beslut som inte gäller.',
    'two-bases': 'Två beslut om frihetsberövande gäller samtidigt.',
    'answer-due': 'Migrationsverket ska svara på en fråga eller på om ärendet tas tillbaka.',
    'correction-unnoted':
      'En uppgift har rättats. Ta del av rättelsen och ompröva det som byggde på felet.',
    'counsel-missing':
      'Personen är i förvar och inget ombud är känt. Se till att ett biträde förordnas.',
    'period-ends': 'Tiden för frivillig avresa går snart ut.',
  },
  level: (level: string) => `Påminnelse ${level}`,
  noted: (names: string) => `Sett av ${names}`,
  note: 'Jag har sett det',
  noteHappens:
    'Ditt namn och tiden registreras. Påminnelsen står kvar tills saken är åtgärdad; att ett beslut har förfallit ska två handläggare ha sett.',
  transport: 'Beställning av transport',
  transportLink: 'Visa beställningen för utskrift',
  transportNone: 'Ingen transport är beställd.',
  transportIntro:
    'Till Kriminalvården. Innehåller det som behövs för att planera och genomföra transporten, inga diagnoser.',
  transportAnswer: 'Kriminalvårdens besked',
  cancelled: 'Beställningen är återkallad.',
  print: 'Skriv ut',
  back: 'Till ärendet',
  places: 'Förvarsplatser',
  placesIntro:
    'Begäran om plats i dina ärenden, i den ordning de kom. Kriterier och dagar visas; en handläggare bestämmer och anger skäl.',
  placesNone: 'Ingen har begärt plats.',
  number: 'Ärende',
  requested: 'Begärd',
  priority: 'Angelägenhet',
  priorities: { high: 'Hög', normal: 'Normal', low: 'Låg' },
  criterion: 'Kriterium',
  criteria: {
    'travel-booked': 'Bokad resa',
    'release-near': 'Förestående frigivning',
    'decision-ground': 'Grunden för förvarsbeslutet',
    'enforcement-plan': 'Plan för verkställigheten',
    none: 'Inte angett',
  },
  travel: 'Beräknad resa',
  needs: 'Behov',
  separateRoom: 'eget rum',
  accessible: 'tillgängligt rum',
  answer: 'Besked',
  answers: { granted: 'Plats finns', refused: 'Plats finns inte', none: 'Väntar' },
};
export type CustodyWords = typeof svCustody;
