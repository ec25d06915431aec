// SPDX-License-Identifier: EUPL-1.2
import { counted } from './counted.ts';

/** The words of the indicators and the gap analysis. */
export const svIndicators = {
  title: 'Indikatorer och brister',
  intro:
    'Siffrorna räknas på myndighetens egna händelser efter definitioner som är lika hos båda. Varje körning sparas i liggaren med vad den är till för.',
  form: 'Period och ändamål',
  from: 'Från och med (ÅÅÅÅ-MM-DD)',
  to: 'Till och med (ÅÅÅÅ-MM-DD)',
  days: 'Ange två dagar, minst 28 dagar isär, som ÅÅÅÅ-MM-DD.',
  purpose: 'Vad ska siffrorna användas till?',
  compute: 'Räkna',
  indicators: 'Indikatorer',
  what: 'Indikator',
  own: 'Hos oss',
  other: 'Hos den andra myndigheten',
  source: 'Efterfrågad av',
  otherMissing:
    'Den andra myndigheten har inte lämnat sina siffror för perioden. Ta emot dem som fil här nedan.',
  otherAt: (at: string) => `Den andra myndighetens siffror beräknades ${at}.`,
  hidden: 'dolt',
  hiddenNote: (min: string) =>
    `Antal under ${min} visas inte, inte heller sådana som skulle röja dem. Där står ”dolt”.`,
  nothing: '–',
  count: (count: string, of: string) => `${count} av ${of}`,
  meaning: 'Definitioner',
  definition: 'Definition',
  query: 'Fråga',
  uncertainty: 'Osäkerhet',
  times: 'Ledtider',
  timesNone: 'Inget att visa: för få under perioden.',
  chart: (what: string) => `Fördelning: ${what}`,
  step: {
    minute: 'under 1 minut',
    'quarter-hour': '1–15 minuter',
    hour: '15–60 minuter',
    day: '1–24 timmar',
    week: '1–7 dygn',
    month: '7–30 dygn',
    longer: 'över 30 dygn',
    'not-yet': 'ännu inte',
  },
  time: {
    'receipt-time': 'Tid till kvittens av överlämnande',
    'answer-time': 'Tid till svar på begäran',
    'judgment-time': 'Tid till bedömning',
    'acceptance-time': 'Tid till mottagande',
    'stop-time': 'Tid till kvittens av stopp',
  },
  gaps: 'Brister, uppgift för uppgift',
  gapsNote:
    'Uppgifter som vi lämnar. En uppgift räknas en gång för varje överlämnande och begäran.',
  gapsNone: 'Ingen uppgift behövdes så ofta att den kan visas.',
  item: 'Uppgift',
  needed: 'Behövdes',
  atHandover: 'Fanns vid överlämnandet',
  late: 'Kom sent',
  queried: 'Begärdes särskilt',
  refused: 'Lämnades inte ut',
  corrected: 'Rättades',
  waiting: 'Väntan på bedömning, median',
  cases: 'Dina ärenden bakom en siffra',
  casesNote:
    'Bara ärenden som du arbetar med visas. Bakom känsliga uppgifter, brott och tvångsåtgärder visas inga ärenden (17 § utlänningsdatalagen).',
  chosenItem: 'Uppgift',
  chosenFigure: 'Siffra',
  figure: {
    'gap-missing': 'Saknades',
    'gap-late': 'Kom sent',
    'gap-refused': 'Lämnades inte ut',
    'gap-waiting': 'Väntar på bedömning',
  },
  showCases: 'Visa ärenden',
  casesNone: 'Inget av dina ärenden.',
  received: 'Den andra myndighetens siffror',
  receivedNote: 'Filen är undertecknad av den andra myndigheten och innehåller bara siffror.',
  chooseFile: 'Välj fil',
  save: (name: string) => `Spara ${name}`,
  sign: {
    title: 'Lämna siffror till den gemensamma rapporten',
    intro:
      'Siffrorna undertecknas i myndighetens namn och sparas som en fil. Filen lämnar du till den som sätter ihop rapporten.',
    countFirst: 'Räkna siffrorna för rapportens period först, här ovan.',
    days: (from: string, to: string) => `${from} – ${to}`,
    button: (days: string) => `Underteckna siffrorna för ${days}`,
    ask: (days: string) => `Underteckna siffrorna för ${days}?`,
    happens:
      'Siffrorna räknas om och undertecknas i myndighetens namn. Det antecknas i liggaren med ditt namn och ändamålet. Filen innehåller inga uppgifter om personer, och små antal är dolda. Det går inte att ångra.',
    confirm: 'Underteckna',
    signed: (days: string, at: string, rows: number, hidden: number) =>
      `Siffrorna för ${days} är undertecknade, räknade ${at}: ${counted(rows, 'rad', 'rader')}, varav ${counted(hidden, 'dold', 'dolda')}.`,
  },
  report: {
    title: 'Godkänn den gemensamma rapporten',
    intro:
      'Läs rapporten i dess mapp och välj sedan alla filer där. De jämförs här i webbläsaren med rapportens förteckning. Den andra myndigheten ska se samma kontrollsumma.',
    choose: 'Välj rapportens filer',
    noManifest: 'Förteckningen (manifest.json) är inte vald, eller går inte att läsa.',
    altered: (names: string) =>
      `Filer som saknas eller inte är de som förteckningen säger: ${names}.`,
    period: 'Period',
    days: (from: string, until: string) => `${from} – ${until}`,
    digest: 'Kontrollsumma att jämföra med den andra myndighetens',
    whole: 'Alla filer är de som förteckningen säger.',
    approve: 'Godkänn rapporten',
    ask: 'Godkänna rapporten?',
    happens:
      'Godkännandet undertecknas i myndighetens namn, med ditt namn och din enhet, och antecknas i liggaren. Läs rapporten först. Det går inte att ångra.',
    approved: 'Rapporten är godkänd. Spara godkännandet bredvid den.',
  },
  taken: (from: string, until: string) => `Siffror för ${from} – ${until} är mottagna. Räkna igen.`,
};
export type IndicatorWords = typeof svIndicators;
