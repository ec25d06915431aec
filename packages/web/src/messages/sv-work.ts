// SPDX-License-Identifier: EUPL-1.2
import type { WorklistDue, WorklistEntry } from '@samsyn/contract';
import { counted } from './counted.ts';

type By<Code extends string> = Readonly<Record<Code, string>>;

const asks: By<WorklistEntry['kind']> = {
  'acknowledge-stop': 'Kvittera besked om stopp',
  'custody-alarm': 'Se till en tid eller ett frihetsberövande',
  'judge-handover': 'Bedöm uppgifter i överlämnandet',
  'send-handover': 'Skicka överlämnandet',
  'review-request': 'Granska förberedd begäran',
  'judge-request': 'Skicka begäran',
  'judge-answer': 'Bedöm svaret på begäran',
  'judge-notice': 'Bedöm uppgifter i underrättelsen',
  'send-notice': 'Skicka underrättelsen',
  'resolve-classification': 'Ta ställning till olika klassning',
  'release-waits': 'Granska ett utlämnande till utländsk myndighet',
  'delivery-stuck': 'Ett meddelande går inte fram',
  'message-set-aside': 'Ett meddelande kunde inte registreras',
};
const why: By<WorklistEntry['kind']> = {
  'acknowledge-stop':
    'Verkställigheten är stoppad, eller ett stopp har upphört. Beskedet ska kvitteras av en namngiven handläggare; annars lyfts det till fler.',
  'custody-alarm':
    'En tid går snart ut, ett beslut gäller inte längre eller två beslut gäller samtidigt. Påminnelsen går till fler och försvinner först när saken är åtgärdad.',
  'judge-handover':
    'Lagen kräver en bedömning av en namngiven handläggare innan uppgifterna får lämnas.',
  'send-handover': 'Allt är bedömt. Inget skickas förrän en handläggare gör det.',
  'review-request': 'En begäran är vår egen handling: behovet av varje uppgift ska anges av oss.',
  'judge-request': 'Begäran säger något om personen och är ett utlämnande i sig.',
  'judge-answer': 'Den andra myndigheten väntar på uppgifter som kräver bedömning hos oss.',
  'judge-notice':
    'Lagen kräver en bedömning av en namngiven handläggare innan uppgifterna får lämnas.',
  'send-notice': 'Allt är bedömt. Inget skickas förrän en handläggare gör det.',
  'resolve-classification':
    'Myndigheterna har klassat ärendet olika. Överta klassen eller vidhåll vår, med skäl.',
  'release-waits':
    'En annan handläggare har föreslagit och granskat det. En andra handläggare ska granska varje uppgift och lämna ut, eller lägga ner det.',
  'delivery-stuck': 'Mottagaren har inte kvitterat. Tystnad är inte en leverans.',
  'message-set-aside':
    'Det har kommit hit men inte fått verkan, och senare meddelanden i ärendet väntar. Försök igen eller avvisa det.',
};
const dueSource: By<WorklistDue['source']> = {
  'stop-raised': 'då lyfts stoppet till fler, om ingen har kvitterat',
  'at-once': 'beslutet saknar grund och ska upphävas omedelbart, 10 kap. 9 § UtlL; larmet kom då',
  'custody-review': 'beslutet ska prövas innan, 9 kap. 12 § och 10 kap. 9 § UtlL',
  'voluntary-period': 'sista dagen för frivillig avresa, 8 kap. 21 § UtlL',
  'answer-asked': 'dagen som angavs när frågan ställdes',
  counsel: 'biträde efter tre dagar i förvar, 18 kap. 1 § UtlL',
};

/** What the list of work says in Swedish. */
export const svWork = {
  asks,
  why,
  source: dueSource,
  group: {
    now: 'Nu',
    week: 'Inom sju dagar',
    later: 'Senare',
    none: 'Ingen dag',
  },
  groupTitle: (group: string, count: number) => `${group} (${counted(count, 'sak', 'saker')})`,
  noneMeans: 'Varken lagen eller en fråga ger en sista dag. Det som väntat längst står först.',
  due: (day: string, source: string) => `Senast ${day}: ${source}.`,
  atOnce: (day: string, source: string) => `Genast: ${source}, ${day}.`,
  raised: (day: string, source: string) => `${day}: ${source}.`,
  passed: 'Tiden har gått ut.',
  filter: 'Visa',
  all: (count: number) => `Allt (${count})`,
  oneKind: (kind: string, count: number) => `${kind} (${count})`,
};
export type WorkWords = typeof svWork;
