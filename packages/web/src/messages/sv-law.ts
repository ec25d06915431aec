// SPDX-License-Identifier: EUPL-1.2
import type {
  Evidence,
  ExceptionGround,
  FactSource,
  RuleExample,
  RuleKind,
  RuleReading,
} from '@samsyn/contract';
import type { LosingRule } from '@samsyn/terms';
import { counted } from './counted.ts';

type By<Key extends string, Value = string> = Readonly<Record<Key, Value>>;

const kind: By<RuleKind> = {
  default: 'huvudregel',
  bar: 'förbud',
  duty: 'skyldighet att lämna',
  openness: 'uppgift som inte är hemlig',
  breaker: 'sekretessbrytande bestämmelse',
  secrecy: 'sekretess',
  exemption: 'undantag från sekretess',
  gate: 'villkor för behandlingen',
};
const ground: By<ExceptionGround> = {
  explicit: 'det följer av bestämmelsens egen lydelse',
  'lex-specialis': 'en särskild bestämmelse går före en allmän',
  'lex-superior': 'en överordnad föreskrift går före',
  'lex-posterior': 'en senare bestämmelse går före en tidigare',
};
const evidence: By<Evidence | 'unread'> = {
  read: 'jämförd med lagtexten',
  secondary: 'känd i andra hand, inte jämförd med lagtexten',
  recalled: 'återgiven ur minnet, inte jämförd med lagtexten',
  unread: 'känd ändring vars lydelse ingen har läst',
};
const standing: By<RuleReading['standing']> = {
  'in-force': 'gäller den dagen',
  absent: 'gäller inte den dagen',
  unencoded: 'gällde i en lydelse som inte är återgiven',
};
const shows: By<RuleExample['shows']> = {
  permitting: 'Tillåter',
  barring: 'Hindrar',
  boundary: 'På gränsen',
};
const because: By<LosingRule['because']> = {
  defeated: 'Gällde också, men fick vika',
  'condition-failed': 'Ett villkor är inte uppfyllt',
  gated: 'Hölls tillbaka',
};
const source: By<Exclude<FactSource['kind'], 'entry' | 'judgment'>> = {
  protection: 'personens registrerade skydd',
  case: 'ärendet, där ingen uppgift säger något annat',
  catalogue: 'katalogen',
  occasion: 'utlämnandet: vem, till vem, hur och varför',
  earlier: 'ärendet som det var när uppgiften prövades',
  unstated: 'inget är sagt om det',
};

/** What the screens of the law and of an explanation say in Swedish. */
export const svLaw = {
  kind,
  ground,
  evidence,
  standing,
  shows,
  because,
  title: 'Lagen',
  onward: 'Vidare från lagen',
  obstacles: 'Hinderskarta',
  proposals: 'Förslag till ändrade regler',
  lead: 'De bestämmelser som uppgifter prövas mot, så som de gällde en viss dag. Texten är en återgivning. Det är den officiella texten som gäller.',
  day: 'Dag',
  slider: 'Lagen i tiden',
  sliderHint: 'Ett steg för varje dag då något ändras. Piltangenterna flyttar ett steg.',
  step: (from: string, until: string | undefined) =>
    until === undefined ? `från ${from} och tills vidare` : `från ${from} till ${until}`,
  dateField: 'Visa lagen den',
  dateHint: 'Till exempel 2026-03-01',
  dateMissing: 'Ange en dag som år-månad-dag.',
  dateButton: 'Visa dagen',
  shown: (on: string, step: string) => `Lagen den ${on}. Samma lydelse gäller ${step}.`,
  known: (text: string) => `Hur ändringen är känd: ${text}.`,
  changed: 'Vad som ändrades',
  changedOn: (on: string) => `Ändringar den ${on}`,
  changedNone:
    'Ingen författning i regelverket ändrades den dagen; en återgiven lydelse börjar eller slutar.',
  allChanges: (count: number) => `Alla kända ändringar (${count})`,
  provisions: 'Bestämmelser',
  search: 'Sök bland bestämmelserna',
  searchHint: 'Lagrum eller ord i texten',
  found: (count: number) => `Bestämmelser som visas: ${count}.`,
  readThrough: (act: string) => `Läst till och med ${act}.`,
  official: (act: string) => `Officiell text, ${act}`,
  table: 'Undantagen från sekretess som tabell',
  back: 'Alla bestämmelser',
  says: 'Vad den säger',
  does: 'Vad den gör',
  doesOutcome: (kindText: string, outcome: string) => `${kindText}: ${outcome.toLowerCase()}`,
  stands: 'Läge',
  conditions: 'Villkor',
  noConditions: 'Inga andra villkor.',
  asks: 'Lämnas till bedömning',
  opens: 'Bryter sekretess genom',
  exceptionTo: 'Undantag från',
  onGround: (text: string) => `Går före eftersom ${text}.`,
  exceptions: 'Undantag från den',
  lifts: 'Tar bort sekretess enligt',
  opensOnlyTo: 'Bryts bara av',
  doubt: 'Osäkert',
  unread: (from: string) =>
    `Bestämmelsen kan ha ändrats från och med ${from}. Ändringen är inte läst.`,
  notRead: 'Lydelsen är inte jämförd med lagtexten.',
  versions: 'Lydelser i tiden',
  versionFrom: 'Från',
  versionUntil: 'Till',
  versionEvidence: 'Hur lydelsen är känd',
  versionRead: 'Läst till och med',
  versionUnread: 'Oläst ändring från',
  openEnded: 'tills vidare',
  before: {
    absent: 'Dessförinnan fanns bestämmelsen inte.',
    unencoded: 'Dessförinnan gällde en lydelse som inte är återgiven.',
  },
  examples: 'Prövade exempel',
  example: (item: string, mode: string, on: string) => `${item}, ${mode}, den ${on}`,
  ordinary: 'I övrigt det vanliga fallet.',
  answer: (outcome: string) => `Utfall: ${outcome.toLowerCase()}`,
  otherReadings: 'Rättade återgivningar',
  otherReading: (from: string, until: string) => `I regelverket från ${from} till ${until}`,
  tableTitle: (cited: string) => `Undantagen från ${cited}, i den ordning de prövas`,
  tableNote:
    'Den översta bestämmelsen vars alla villkor är uppfyllda avgör; en som väntar på en bedömning prövas efter dem som inte gör det. En tom ruta betyder att bestämmelsen inte frågar efter det.',
  tableSiblings: 'Bestämmelser som prövas bredvid den',
  tableKind: 'Visa',
  tableAll: 'alla',
  tableRule: 'Bestämmelse',
  tableAlso: 'Övriga villkor',
  tableOutcome: 'Utfall',
  tableEmpty: 'Ingen bestämmelse av det slaget den dagen.',
  tableHere: 'den här bestämmelsen',
  tableAsks: 'efter bedömning',
  tableUnencoded: 'lydelsen är inte återgiven',
  explain: {
    chain: 'Från den avgörande bestämmelsen till huvudregeln',
    secrecy: (cited: string) => `Sekretess enligt ${cited}`,
    noSecrecy: 'Ingen sekretessbestämmelse gäller',
    decided: 'Avgjorde',
    waits: 'Väntar på bedömning enligt',
    excepts: 'som är undantag från',
    text: 'Bestämmelsen',
    inForce: (step: string) => `Lydelsen gäller ${step}`,
    losing: 'Bestämmelser som inte avgjorde',
    elsewhere: (count: number) =>
      `Ytterligare ${counted(count, 'bestämmelse', 'bestämmelser')} gäller andra uppgifter eller andra myndigheter.`,
    losingNone: 'Ingen annan bestämmelse var nära att gälla.',
    edge: (before: string, parent: string) =>
      `${before} är också undantag från ${parent} och prövas före.`,
    by: (cited: string) => `Fick vika för ${cited}.`,
    waitsFor: (askedText: string) =>
      `Den väntar på en bedömning som inte är gjord (${askedText}). En bestämmelse som inte väntar prövas före.`,
    named: (cited: string, kindText: string) => `${cited} (${kindText})`,
    gatedBy: (cited: string) => `Villkoret i ${cited} är inte uppfyllt.`,
    failed: (asked: string, is: string, needs: string) =>
      `Villkoret ”${asked}” är inte uppfyllt: det är ”${is}” men ska vara ”${needs}”.`,
    facts: 'Omständigheter som har prövats',
    source: (from: string) => `Källa: ${from}`,
    sources: source,
    entry: (item: string, kindText: string, reference: string, asOf: string) =>
      `${item}, ${kindText} ${reference}, per den ${asOf}`,
    judgment: (officer: string, at: string) => `bedömt av ${officer} ${at}`,
    missing: 'Okänt som har betydelse',
    possible: (outcomes: string) => `Så länge det är okänt kan utfallet bli: ${outcomes}.`,
    changes: 'Vad som skulle ge ett annat utfall',
    changesNone: 'Ingen ändring av omständigheterna ger ett annat utfall.',
    changeTo: (outcome: string) => `${outcome}, om detta var annorlunda:`,
    change: (asked: string, from: string, to: string) =>
      `${asked}: ”${to}” i stället för ”${from}”`,
    review: 'För granskning',
    receipt: 'Kvitto på prövningen',
    receiptNote: 'Ur kvittot kan prövningen göras om med samma lag.',
    hash: 'Regelverkets kontrollsumma',
  },
};
export type LawWords = typeof svLaw;
