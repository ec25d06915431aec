// SPDX-License-Identifier: EUPL-1.2
import { counted } from './counted.ts';

/** What the screens say in Swedish when an officer records, gives and classifies. */
export const svRecords = {
  record: {
    title: 'Registrera uppgift',
    what: 'Välj uppgift och fyll i vad den säger, varifrån den kommer och vilken dag den avser.',
    happens:
      'Uppgiften läggs till i ärendet i ditt namn. Det som redan finns står kvar och inget skickas.',
    item: 'Uppgift',
    chooseItem: 'Välj uppgift',
    itemMissing: 'Välj en uppgift. Ingen är förvald.',
    value: 'Vad uppgiften säger',
    optional: (label: string) => `${label} (frivilligt)`,
    dateHint: 'ÅÅÅÅ-MM-DD',
    countryHint: 'Landskod med två bokstäver, till exempel SE. XX om landet är okänt.',
    fieldMissing: (label: string) => `Fyll i: ${label}.`,
    fieldWrong: (label: string) => `Godtas inte: ${label}.`,
    source: 'Varifrån uppgiften kommer',
    sourceMissing: 'Välj varifrån uppgiften kommer. Inget är förvalt.',
    reference: 'Hänvisning till källan',
    referenceHint: 'Så att en kollega hittar källan, till exempel diarienummer och dag.',
    asOf: 'Vilken dag uppgiften avser',
    asOfHint: 'ÅÅÅÅ-MM-DD, inte senare än i dag.',
    document: 'Bifoga handling',
    documentHint: (megabytes: number) => `PDF, bild eller ren text, högst ${megabytes} MB.`,
    documentChosen: (name: string) => `Vald handling: ${name}`,
    documentExpected: 'En handling brukar höra till uppgiften.',
    documentUploading: 'Handlingen förs över',
    documentHeld:
      'Handlingen har inte kunnat kontrolleras mot skadlig kod än. Den kan bifogas, men ingen kan öppna den förrän kontrollen är gjord.',
    documentRemove: 'Ta bort handlingen',
    button: 'Registrera uppgiften',
    recorded: (item: string) => `Registrerat: ${item}.`,
  },
  give: {
    title: (recipient: string) => `Lämna uppgifter till ${recipient}`,
    what: 'Välj vilka av våra uppgifter i ärendet du vill lämna på eget initiativ. Ingen är vald åt dig.',
    happens:
      'Inget skickas. Varje uppgift prövas mot lagen i dag, och du ser utfallet innan du bestämmer dig.',
    items: 'Uppgifter att lämna',
    values: (count: number) => counted(count, 'värde', 'värden'),
    missing: 'Välj minst en uppgift.',
    none: 'Vi har inga uppgifter i ärendet som kan lämnas.',
    button: 'Pröva uppgifterna',
  },
  classify: {
    title: 'Klassa ärendet',
    what: 'Ange vår klass och vad den bygger på. Ingen klass är vald åt dig.',
    happens:
      'Klassen registreras i ditt namn. Skälen stannar hos oss. Inget skickas, och inget avgörs av klassen.',
    section: 'Klassningar',
    standing: {
      'not-made': 'Ingen av myndigheterna har klassat ärendet.',
      'only-ours': 'Bara vi har klassat ärendet, så vitt vi vet.',
      'only-theirs': 'Bara den andra myndigheten har klassat ärendet.',
      alike: 'Myndigheterna har samma klass.',
      differs: 'Myndigheterna har olika klass.',
      'other-version':
        'Klassningarna är gjorda enligt olika versioner av definitionen och kan inte jämföras.',
      'apart-on-record':
        'Myndigheterna har olika klass. Skillnaden är bedömd och vidhållen med skäl.',
    },
    grounds: 'Grunder',
    meaning: 'Innebörd',
    definedOn: 'Definition av den',
    noVersion: 'framgår inte',
    upheld: 'Vidhållen efter jämförelse',
    reasons: 'Skäl, stannar hos oss',
    unknown: (code: string) => `${code}, finns inte i vår definition`,
    purpose: 'Varför klassen finns',
    version: (day: string) => `Definition av den ${day}`,
    agreement: 'Definitionen som myndigheterna har kommit överens om',
    criteria: 'Känns igen på',
    class: 'Klass',
    classMissing: 'Välj en klass. Ingen är förvald.',
    groundsHint: (max: number) => `Välj en till ${max} grunder.`,
    groundsMissing: (max: number) => `Välj minst en och högst ${max} grunder.`,
    button: 'Registrera klassen',
    recorded: (scheme: string) => `Klassen är registrerad: ${scheme}.`,
    resolve: 'Ta ställning till skillnaden',
    resolveWhat: 'Vad gör vi med skillnaden?',
    resolveMissing: 'Välj vad vi gör. Inget är förvalt.',
    how: {
      'adopt-theirs': 'Vi övertar den andra myndighetens klass och grunder',
      'keep-ours': 'Vi vidhåller vår klass',
    },
    resolveHappens:
      'Ställningstagandet registreras i ditt namn. Den andra myndigheten får veta det först när du lämnar uppgiften.',
    resolveButton: 'Registrera ställningstagandet',
    open: 'Klassa ärendet eller ta ställning till en skillnad',
  },
};
export type RecordWords = typeof svRecords;
