// SPDX-License-Identifier: EUPL-1.2
import type { DifferenceCause, DifferenceHealing } from '@samsyn/terms';

const cause: Readonly<Record<DifferenceCause, string>> = {
  'on-its-way': 'Den andra myndigheten har meddelandet. Kvittensen är på väg hit.',
  'lost-there':
    'Vi har kvittens på meddelandet, men den andra myndigheten har det inte längre. Troligen har deras nod återställts från en äldre säkerhetskopia.',
  'gap-there':
    'Vi har kvittens på meddelandet, men det saknas hos den andra myndigheten, som har senare meddelanden i ärendet.',
  'lost-here':
    'Vi har kvitterat meddelandet, men det finns inte längre här. Troligen har vår nod återställts från en äldre säkerhetskopia.',
  'gap-here':
    'Vi har kvitterat meddelandet, men det saknas här, där senare meddelanden i ärendet finns.',
  'unknown-there':
    'Vi har meddelandet, men den andra myndigheten saknar uppgift om att ha sänt det.',
  'unknown-here': 'Den andra myndigheten har ett meddelande från oss som vi saknar uppgift om.',
  withdrawn: 'Meddelandet är återkallat hos avsändaren men finns hos mottagaren.',
  'other-bytes': 'Myndigheterna har olika innehåll under samma meddelande.',
  'other-result': 'Myndigheterna har olika besked om ifall meddelandet togs emot.',
  'other-entries': 'Uppgiften är inte densamma hos mottagaren som när den lämnades.',
};

const shortly: Readonly<Record<DifferenceCause, string>> = {
  'on-its-way': 'Kvittens på väg',
  'lost-there': 'Förlorat hos den andra myndigheten',
  'gap-there': 'Lucka hos den andra myndigheten',
  'lost-here': 'Förlorat här',
  'gap-here': 'Lucka här',
  'unknown-there': 'Okänt hos avsändaren',
  'unknown-here': 'Eget meddelande som saknas här',
  withdrawn: 'Återkallat men framme',
  'other-bytes': 'Olika innehåll',
  'other-result': 'Olika besked',
  'other-entries': 'Uppgiften skiljer sig',
};

const healing: Readonly<Record<DifferenceHealing, string>> = {
  'nothing-to-do': 'Inget behöver göras.',
  later: 'Det gick inte att rätta nu. Ett nytt försök görs vid nästa avstämning.',
  'posted-again': 'Meddelandet har prövats på nytt och sänts igen.',
  'asked-again': 'Den andra myndigheten har ombetts att sända meddelandet igen.',
  'needs-officer':
    'Du behöver ta ställning. Tala med den andra myndigheten och lämna uppgifterna på nytt om det är rätt.',
  'numbers-raised': 'Nya meddelanden numreras efter det som saknas här.',
};

/** The words of the comparison with the other authority. */
export const svReconciliation = {
  cause,
  shortly,
  healing,
  title: 'Avstämning',
  intro:
    'Varje natt jämförs vad som har utväxlats med vad den andra myndigheten har. Inga uppgifter om personer lämnas i jämförelsen.',
  none: 'Ingen avstämning har gjorts än.',
  last: 'Senaste avstämning',
  late: 'Avstämningen är äldre än ett och ett halvt dygn. Kontakta driften.',
  failed: 'Avstämningen kunde inte genomföras.',
  when: 'Gjord',
  reason: 'Orsak',
  casesHere: 'Ärenden här',
  casesThere: 'Ärenden hos den andra myndigheten',
  casesUnknownHere: 'Ärenden som bara finns hos den andra myndigheten',
  more: 'Fler ärenden skiljer sig än vad en avstämning kan räkna upp. Noden kan behöva synkas om.',
  counts: 'Skillnader vid hela myndigheten',
  what: 'Skillnad',
  count: 'Antal',
  own: 'I dina ärenden',
  ownNone: 'Inget skiljer sig i dina ärenden.',
  number: 'Ärende',
  about: 'Gäller',
  message: (number: string, sender: string) => `Meddelande ${number} från ${sender}`,
  item: (item: string, sender: string) => `${item}, lämnad av ${sender}`,
  done: 'Åtgärd',
};
export type ReconciliationWords = typeof svReconciliation;
