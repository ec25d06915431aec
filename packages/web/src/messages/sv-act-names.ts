// SPDX-License-Identifier: EUPL-1.2

/** What each act is called, and what it does when it is done. */
export const svActNames: Readonly<
  Record<string, { readonly name: string; readonly does: string }>
> = {
  'place-stop': {
    name: 'Registrera ett stopp',
    does: 'Stoppet gäller genast för alla beslut om personen, och den andra myndigheten underrättas genast.',
  },
  'halt-enforcement': {
    name: 'Avbryt verkställigheten',
    does: 'Verkställigheten avbryts hos oss och Migrationsverket underrättas genast.',
  },
  'file-impediment': {
    name: 'Registrera asylansökan eller verkställighetshinder',
    does: 'Verkställigheten stoppas genast och den andra myndigheten underrättas. Prövningen kommer sedan.',
  },
  'narrow-stop': {
    name: 'Begränsa ett stopp till ett beslut',
    does: 'Stoppet gäller därefter bara det beslut som anges. Kräver ett beslut eller en dom.',
  },
  'end-stop': {
    name: 'Registrera att ett stopp har upphört',
    does: 'Den andra myndigheten underrättas genast. Kräver ett beslut eller en dom.',
  },
  detain: {
    name: 'Registrera frihetsberövande eller uppsikt',
    does: 'Åtgärden registreras med grund, plats och dag för prövning. Den andra myndigheten underrättas.',
  },
  'review-custody': {
    name: 'Registrera prövning av frihetsberövande',
    does: 'Ny dag för nästa prövning räknas från beslutet.',
  },
  'hold-longer': {
    name: 'Fortsatt omhändertagande av särskilda skäl',
    does: 'Tiden blir dubbelt så lång, räknat från omhändertagandet. Kräver särskilda skäl (9 kap. 12 § UtlL).',
  },
  'move-custody': {
    name: 'Registrera flytt till annan plats',
    does: 'Den nya platsen gäller genast hos båda myndigheterna.',
  },
  'end-custody': {
    name: 'Frige',
    does: 'Åtgärden upphör. Den andra myndigheten underrättas genast. Inget kan hindra ett frigivande.',
  },
  'extend-period': {
    name: 'Förläng tidsfristen för frivillig avresa',
    does: 'Den nya sista dagen gäller från beslutet.',
  },
  'suspend-period': {
    name: 'Registrera att tidsfristen inte löper',
    does: 'Tidsfristen står still från beslutet tills ett nytt beslut låter den löpa.',
  },
  'resume-period': {
    name: 'Registrera att tidsfristen löper igen',
    does: 'Tidsfristen löper vidare från beslutet.',
  },
  'request-place': {
    name: 'Begär förvarsplats',
    does: 'Begäran ställs i den gemensamma kön med sina skäl. En handläggare avgör den.',
  },
  'grant-place': {
    name: 'Bevilja förvarsplats',
    does: 'Platsen registreras. Du ska ha läst beslutet om förvar och beslutet om utvisning eller avvisning.',
  },
  'refuse-place': {
    name: 'Avslå begäran om förvarsplats',
    does: 'Avslaget registreras med skäl och lämnas till den som begärde platsen.',
  },
  'order-transport': {
    name: 'Beställ transport av Kriminalvården',
    does: 'Beställningen bygger på de grunder som gäller och slutar gälla före dem.',
  },
  'change-transport': {
    name: 'Ändra beställd transport',
    does: 'De nya uppgifterna ersätter de förra i beställningen.',
  },
  'cancel-transport': {
    name: 'Avbeställ transport',
    does: 'Beställningen upphör att gälla.',
  },
  'record-transport-answer': {
    name: 'Registrera Kriminalvårdens svar',
    does: 'Svaret läggs till i ärendet.',
  },
  'record-fitness': {
    name: 'Registrera bedömning av hälsan inför resan',
    does: 'Bedömningen läses i kontrollen före avresa.',
  },
  'tell-counsel': {
    name: 'Registrera besked till ombud om resan',
    does: 'Beskedet läses i kontrollen före avresa.',
  },
  'plan-travel': {
    name: 'Planera resan',
    does: 'Resan läggs till i ärendet. Stopp bevakas tätare när en resa är bokad.',
  },
  'cancel-travel': { name: 'Ställ in resan', does: 'Den planerade resan gäller inte längre.' },
  'start-travel': {
    name: 'Påbörja resan',
    does: 'Kräver en kontroll före avresa som gäller. Att resan påbörjas registreras i ditt namn.',
  },
  'abort-travel': {
    name: 'Registrera att resan avbröts',
    does: 'Migrationsverket underrättas. En ny resa kräver en ny kontroll.',
  },
  'confirm-departure': {
    name: 'Bekräfta utresa',
    does: 'Migrationsverket underrättas genast. Återreseförbud och beslutets giltighet räknas från utresan.',
  },
  'record-return-on-arrival': {
    name: 'Registrera att personen avvisades vid ankomsten',
    does: 'Utresan räknas inte som verkställd förrän det är klarlagt.',
  },
  'return-documents': {
    name: 'Återlämna handlingar till Migrationsverket',
    does: 'Det registreras vilka handlingar som har återlämnats.',
  },
  'export-alert': {
    name: 'Ta fram registrering till SIS',
    does: 'En fil med registreringens fält tas fram. Inget skickas härifrån.',
  },
  'add-identity-claim': {
    name: 'Lägg till uppgift om identitet',
    does: 'Uppgiften ställs bredvid de andra och prövas för att lämnas till Migrationsverket. Ingen uppgift ersätts.',
  },
  'record-comment': {
    name: 'Registrera att personen har hörts om en identitetsuppgift',
    does: 'Det registreras vad personen svarade, eller varför personen inte har hörts.',
  },
  'link-person': {
    name: 'Koppla till en annan person',
    does: 'Kopplingen visas i båda ärendena. Den slår inte ihop något och kan tas bort.',
  },
  'unlink-person': { name: 'Ta bort koppling till en annan person', does: 'Kopplingen upphör.' },
  'contact-person': {
    name: 'Registrera kontakt med personen',
    does: 'Kontakt går genom ombudet när det finns ett, om inte personen skriftligen har begärt annat.',
  },
  'accept-case': {
    name: 'Ta emot ärendet',
    does: 'Migrationsverket får veta vilken enhet som ansvarar, sedan lagen har prövats.',
  },
  'state-missing': {
    name: 'Ange varför en uppgift saknas',
    does: 'Polismyndigheten får veta att uppgiften inte finns, kommer senare eller inte lämnas. Inget sägs om innehållet.',
  },
  'assess-child': {
    name: 'Registrera bedömning av barnets bästa',
    does: 'Bedömningen krävs före en åtgärd som rör ett barn.',
  },
  'correct-value': {
    name: 'Rätta en uppgift',
    does: 'Den felaktiga uppgiften står kvar överstruken. Alla som har fått den underrättas.',
  },
  'acknowledge-correction': {
    name: 'Kvittera en rättelse',
    does: 'Du anger om något har gjorts med stöd av den felaktiga uppgiften.',
  },
  'ask-question': {
    name: 'Fråga Migrationsverket om verkställigheten',
    does: 'Frågan lämnas med skäl och sista dag för svar.',
  },
  'give-instructions': {
    name: 'Lämna anvisningar om verkställigheten',
    does: 'Anvisningarna lämnas till Polismyndigheten, som kvitterar dem.',
  },
  'acknowledge-instructions': {
    name: 'Kvittera anvisningar',
    does: 'Migrationsverket ser att anvisningarna har lästs.',
  },
  'ask-return': {
    name: 'Begär att få lämna tillbaka ärendet',
    does: 'Ärendet är kvar hos oss tills Migrationsverket har medgett det och tagit emot det.',
  },
  'consent-return': {
    name: 'Medge att ärendet lämnas tillbaka',
    does: 'Polismyndigheten får därefter lämna tillbaka ärendet.',
  },
  'decline-return': {
    name: 'Avslå begäran att lämna tillbaka ärendet',
    does: 'Ärendet stannar hos Polismyndigheten.',
  },
  'return-case': {
    name: 'Lämna tillbaka ärendet',
    does: 'Tvång får inte användas medan ärendet är på väg. När det har tagits emot är Migrationsverket behörigt.',
  },
};
