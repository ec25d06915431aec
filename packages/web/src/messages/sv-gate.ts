// SPDX-License-Identifier: EUPL-1.2
/** What the screens say in Swedish of the check before departure and of what comes of a journey. */
export const svGate = {
  title: 'Kontroll före avresa',
  open: 'Öppna kontrollen',
  what: 'Kontrollera att inget hindrar resan. Den andra myndigheten tillfrågas direkt när du trycker.',
  happens:
    'Frågan och svaret sparas hos båda myndigheterna. Finns ett hinder får resan inte påbörjas, och ingen kan besluta något annat.',
  reasons: 'Varför den andra myndigheten behöver tillfrågas',
  button: 'Kontrollera nu',
  done: 'Kontrollen är gjord.',
  none: 'Ingen kontroll är gjord.',
  stands: (until: string) => `Inget hinder. Gäller till ${until}.`,
  passed: 'Inget hinder fanns, men kontrollen gäller inte längre. Gör den igen före resan.',
  stops: (count: string) => `Resan får inte påbörjas (${count})`,
  madeBy: (officer: string, at: string) => `${officer}, ${at}`,
  checked: 'Kontrollerat av',
  law: 'Bestämmelse',
  reads: 'Uppgifter',
  readsNothing: 'Det finns ingen uppgift om detta.',
  source: (item: string, source: string, day: string, holder: string) =>
    `${item}: ${source}, per ${day}, ${holder}`,
  earlier: (count: string) => `Tidigare kontroller (${count})`,
  wasGo: 'Inget hinder',
  wasNoGo: 'Hinder fanns',
  print: 'Skriv ut',
  receipt: 'Intyg om utresa',
  receiptFor:
    'Personen kan behålla intyget. Underskriften och kontrollsumman visar att det är äkta.',
  name: 'Namn',
  caseNumber: 'Ärende',
  leftOn: 'Lämnade Sverige',
  banUntil: 'Återreseförbud till',
  madeAt: 'Utfärdat',
  digest: 'Kontrollsumma',
  showReceipt: 'Intyg om utresa',
  alertWhat:
    'Registreringen i SIS tas fram som en fil, med den ändring som behövs nu. Inget skickas härifrån.',
  alertButton: 'Ta fram registrering till SIS',
  alertDone: {
    entered: 'Filen för ny registrering är framtagen.',
    updated: 'Filen för ändrad registrering är framtagen.',
    deleted: 'Filen för borttagen registrering är framtagen.',
  },
};
export type GateWords = typeof svGate;
