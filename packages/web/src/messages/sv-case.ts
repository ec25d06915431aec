// SPDX-License-Identifier: EUPL-1.2

/** What the case page says in Swedish of its parts. */
export const svCase = {
  contents: 'På sidan',
  joint: 'Gemensam planering',
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
    insight: 'Personens insyn',
  },
  insight: {
    recipients: {
      link: 'Se vad som har lämnats ut om personen, och till vem',
      means: 'Du anger ärendenumret och varför du frågar. Läsningen loggas.',
    },
    extract: {
      link: 'Gör ett registerutdrag till personen',
      means:
        'När personen begär att få veta vad som finns om henne eller honom (art. 15 dataskyddsförordningen). Du anger ärendenumret och vem som har begärt det.',
    },
    exceptions: {
      link: 'Undanta en uppgift från utdraget, eller häv ett undantag',
      means: 'Uppgiften tas då inte med i personens utdrag. Grund och skäl ska anges.',
    },
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
