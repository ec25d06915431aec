// SPDX-License-Identifier: EUPL-1.2

/** What the case page says in Swedish of its parts. */
export const svCase = {
  contents: 'På sidan',
  identity: 'Identitetsuppgifter sida vid sida',
  print: 'Skriv ut ärendeblad',
  part: {
    stops: 'Stopp',
    actions: 'Vad du kan göra nu',
    custody: 'Frihetsberövande och tider',
    'follow-up': 'Vad mottagaren har gjort',
    intake: 'Vad som finns och saknas',
    questions: 'Frågor',
    life: 'Vad som har hänt',
    items: 'Uppgifter',
    standing: 'Framräknat läge',
    exchange: 'Utlämnanden och begäranden',
    messages: 'Meddelanden och kvittenser',
  },
  followUp: (authority: string) => `Vad ${authority} har gjort med det som lämnats över`,
  sent: (at: string) => `Överlämnat ${at}`,
  step: (what: string, day: string) => `${what} ${day}`,
  steps: {
    received: 'mottagandet kvitterat',
    refused: 'mottagandet vägrat',
    asked: 'uppgifter begärda',
    accepted: 'ärendet godtaget',
    queried: 'fråga ställd',
    'return-asked': 'återlämnande begärt',
    returned: 'ärendet återlämnat',
  },
  intake: 'Vad som finns och saknas',
  next: {
    review: 'Till den förberedda begäran',
    ask: 'Till begäran om en enskild uppgift',
    question: 'Till frågan om verkställigheten',
    giveBack: 'Till återlämnandet av ärendet',
  },
  partName: {
    core: 'Kärnan, som lämnas med ärendet',
    standing: 'Den gemensamma listan, på begäran',
  },
  complete: (here: number, all: number) => `${here} av ${all} finns här`,
  missing: (count: number) => `Saknas (${count})`,
  here: (count: number) => `Finns (${count})`,
  why: {
    here: 'finns i ärendet',
    'not-told': 'kom inte med överlämnandet',
    'not-asked': 'inte begärd',
    'waits-for-answer': 'begärd, väntar på svar',
    'waits-for-judgment': 'begärd, prövas hos den andra myndigheten',
    withheld: 'begärd, lämnas inte',
    'not-held': 'begärd, finns inte hos den andra myndigheten',
  },
  nothingTold: 'ingen kvittens än',
  onlyTold:
    'Bara det som har kvitterats eller meddelats hit. Vem som har läst ärendet hos mottagaren meddelas inte.',
};
export type CaseWords = typeof svCase;
