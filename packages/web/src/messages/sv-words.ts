// SPDX-License-Identifier: EUPL-1.2
import type {
  DisclosurePurpose,
  MessageKind,
  DisclosureState,
  HandoverGround,
  ItemStatus,
  MessageStatus,
  RequestedItemStatus,
  RequestState,
  Word,
} from '@samsyn/contract';
import type {
  CaseAction,
  CaseEventKind,
  CaseState,
  EntrySource,
  Mode,
  OfficerRole,
  OpenJudgment,
  Outcome,
  Protection,
} from '@samsyn/terms';

type By<Key extends string, Value = string> = Readonly<Record<Key, Value>>;

const outcome: By<Outcome> = {
  must: 'Ska lämnas',
  assess: 'Kräver bedömning',
  may: 'Får lämnas',
  'must-not': 'Får inte lämnas',
};
const mode: By<Mode> = { push: 'på eget initiativ', pull: 'på begäran' };
const itemStatus: By<ItemStatus> = {
  'waits-for-judgment': 'väntar på en bedömning',
  'waits-for-word': 'väntar på ditt ställningstagande',
  ready: 'klar att skickas',
  sent: 'skickad',
  withheld: 'hålls inne efter ställningstagande',
  barred: 'stannar här',
  'not-held': 'finns inte hos oss',
};
const purpose: By<DisclosurePurpose> = {
  handover: 'Överlämnande',
  request: 'Begäran',
  answer: 'Svar på begäran',
  notice: 'Underrättelse',
};
const messageKind: By<MessageKind> = {
  ...purpose,
  stop: 'Besked om stopp',
  return: 'Återlämnande',
};
const disclosureState: By<DisclosureState> = {
  open: 'öppet',
  closed: 'avslutat',
  abandoned: 'avbrutet utan att något mer skickades',
};
const judgmentTest: By<OpenJudgment['test']> = {
  'harm-test': 'Skadeprövning',
  'own-task': 'Nödvändigt för den egna verksamheten',
  balancing: 'Intresseavvägning',
  'absolute-necessity': 'Absolut nödvändigt',
  'child-assessment': 'Barnets bästa',
  'reasons-exist': 'Finns skäl',
  consent: 'Samtycke',
  'recipient-need': 'Mottagarens behov',
  'breach-balancing': 'Behov mot överträdelser, vägt mot sekretessen',
  'secrecy-prevails': 'Om sekretessen går före',
  'outward-decision': 'Utlämnande till utländsk myndighet',
  'use-conditions': 'Villkor för användningen',
  'same-branch': 'Samma verksamhetsgren',
  'new-purpose': 'Nytt ändamål',
  'verify-provision': 'Kontroll av lagrummets räckvidd',
};
const word: By<Word> = { send: 'Skicka uppgiften', withhold: 'Håll inne uppgiften' };
const ground: By<HandoverGround> = {
  'keeps-away':
    'Personen håller sig undan och kan inte anträffas utan medverkan av en annan myndighet',
  coercion: 'Det kan antas att tvång behövs för att verkställa beslutet',
};
const protection: By<Protection> = {
  none: 'Inga registrerade',
  marking: 'Sekretessmarkering',
  'protected-registration': 'Skyddad folkbokföring',
  fictitious: 'Fingerade personuppgifter',
};
const protectionShort: By<Protection> = { ...protection, none: 'Nej' };
const caseState: By<CaseState> = {
  open: 'Pågår här',
  'handover-open': 'Överlämnande förbereds',
  'handed-over': 'Överlämnat',
  received: 'Mottaget',
  requested: 'Uppgifter begärda',
  answered: 'Begäran besvarad',
};
const action: By<CaseAction> = {
  'hand-over': 'Överlämna ärendet',
  'continue-handover': 'Fortsätt överlämnandet',
  'review-request': 'Granska förberedd begäran',
  'ask-individually': 'Begär en enskild uppgift',
  'judge-answer': 'Bedöm svaret på begäran',
  'record-entry': 'Registrera uppgift',
  classify: 'Klassa ärendet',
  'send-notice': 'Lämna uppgifter',
  export: 'Hämta ärendefil',
};
const actionMeans: By<CaseAction> = {
  'hand-over':
    'Du väljer grund. Inget skickas förrän du har sett varje uppgift och tryckt på Skicka.',
  'continue-handover': 'Uppgifter väntar på dig innan överlämnandet kan skickas.',
  'review-request': 'Du anger behovet av varje uppgift eller stryker den. Inget skickas ännu.',
  'ask-individually': 'En uppgift i taget, med skäl. Känsliga uppgifter begärs bara så.',
  'judge-answer': 'Uppgifter som har begärts väntar på en bedömning hos oss.',
  'record-entry': 'En ny uppgift läggs till. Det som redan finns ändras inte och inget skickas.',
  classify: 'Du anger klass och grunder enligt den gemensamma definitionen. Inget skickas.',
  'send-notice':
    'Du väljer uppgifter att lämna på eget initiativ. Varje uppgift prövas innan du kan skicka.',
  export: 'Ärendet som fil på din dator. Uttaget loggas.',
};
const timeline: By<CaseEventKind> = {
  'case-opened': 'Ärendet öppnades',
  'handover-proposed': 'Överlämnande förbereddes',
  'handover-abandoned': 'Överlämnandet avbröts innan det skickades',
  'handover-sent': 'Ärendet överlämnades',
  'handover-withdrawn': 'Överlämnandet återkallades innan det levererades',
  'handover-received': 'Ärendet togs emot',
  'request-prepared': 'Begäran förbereddes',
  'request-sent': 'Begäran skickades',
  'request-received': 'Begäran togs emot',
  'answer-sent': 'Svar skickades',
  'answer-received': 'Svar togs emot',
  'item-withheld': 'En uppgift hölls inne',
  'entry-recorded': 'En uppgift registrerades',
  'standing-confirmed': 'Ett förslag i ärendet bekräftades',
  'act-performed': 'En åtgärd vidtogs',
  'gate-checked': 'Kontroll före avresa gjordes',
  'gate-answered': 'Fråga före avresa besvarades',
  'case-classified': 'Ärendet klassades',
  'classification-adopted': 'Den andra myndighetens klass övertogs',
  'classification-upheld': 'Vår klass vidhölls efter jämförelse',
  'notice-proposed': 'En underrättelse förbereddes',
  'notice-abandoned': 'Underrättelsen avbröts innan den skickades',
  'notice-sent': 'En underrättelse skickades',
  'notice-received': 'En underrättelse togs emot',
  'court-decision-registered': 'Ett domstolsbeslut registrerades',
  'stop-sent': 'Besked om stopp skickades',
  'stop-received': 'Besked om stopp togs emot',
  'stop-acknowledged': 'Ett stopp kvitterades',
  'stop-escalated': 'Ett okvitterat stopp lyftes till fler',
  'custody-lapsed': 'Ett beslut förföll för att det inte prövades i tid',
  'clock-alarm-raised': 'En tid närmar sig sitt slut eller kräver åtgärd',
  'outward-proposed': 'Ett utlämnande till en utländsk myndighet föreslogs',
  'outward-released': 'Uppgifter lämnades ut till en utländsk myndighet',
  'outward-abandoned': 'Ett föreslaget utlämnande till en utländsk myndighet lades ner',
  'return-sent': 'Ärendet lämnades tillbaka',
  'return-withdrawn': 'Ärendet lämnades inte tillbaka',
  'return-received': 'Ärendet togs tillbaka',
  'judgment-recorded': 'En bedömning registrerades',
  'ground-raised': 'En annan grund togs upp till prövning',
  'receipt-verified': 'Kvittens kontrollerad',
  'proof-verified': 'Bevis ur mottagarens liggare kontrollerat',
  'message-withdrawn': 'Ett meddelande återkallades innan det levererades',
  'delivery-failed': 'Leverans misslyckades',
};
const requestState: By<RequestState> = {
  prepared: 'Förberedd, inte granskad',
  proposed: 'Granskad, inte skickad',
  sent: 'Skickad',
  received: 'Mottagen',
};
const requestedItem: By<RequestedItemStatus> = {
  'not-sent': 'inte skickad',
  struck: 'struken ur begäran',
  'awaiting-answer': 'väntar på svar',
  'waits-for-judgment': 'väntar på bedömning hos den som har uppgiften',
  answered: 'besvarad',
  withheld: 'lämnas inte ut',
  'not-held': 'finns inte hos den som tillfrågats',
};
const messageState: By<MessageStatus['state']> = {
  queued: 'Köat, inte levererat',
  retrying: 'Inte levererat, nytt försök görs',
  held: 'Framme, väntar på ett tidigare meddelande',
  quarantined: 'Framme, men kunde inte registreras',
  delivered: 'Levererat och kvitterat',
  refused: 'Avvisat av mottagaren',
  withdrawn: 'Återkallat före leverans',
  failed: 'Kunde inte levereras',
  received: 'Mottaget här',
};
const source: By<EntrySource['kind']> = {
  decision: 'beslut',
  judgment: 'dom',
  register: 'register',
  document: 'handling',
  person: 'personen själv',
  officer: 'handläggare',
  'other-authority': 'annan myndighet',
  law: 'följer av lag',
};
const role: By<OfficerRole> = {
  'return-officer': 'återvändandehandläggare',
  'intake-officer': 'mottagande handläggare',
  'enforcement-officer': 'verkställande handläggare',
  jurist: 'jurist',
  registrar: 'registrator',
  administrator: 'administratör',
  oversight: 'tillsyn',
  'data-protection-officer': 'dataskyddsombud',
  'court-desk': 'jour för domstolsbeslut',
  custodian: 'förvarspersonal',
  carrier: 'transportör',
};

/** The closed sets of the contract in Swedish: every state, kind and outcome has its words. */
export const svWords = {
  outcome,
  mode,
  itemStatus,
  purpose,
  messageKind,
  disclosureState,
  judgmentTest,
  word,
  ground,
  protection,
  protectionShort,
  caseState,
  action,
  actionMeans,
  timeline,
  requestState,
  requestedItem,
  messageState,
  source,
  role,
};
export type Words = typeof svWords;
