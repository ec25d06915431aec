// SPDX-License-Identifier: EUPL-1.2
/** What the screens say in Swedish of the evidence of one message. */
export const svEvidence = {
  title: 'Bevis om ett meddelande',
  what: 'Välj vilka uppgifter som ska visas i filen. Visa inte fler än mottagaren behöver.',
  law: 'Den som ska få filen måste ha rätt till uppgifterna (offentlighets- och sekretesslagen, 8 kap. 1 §).',
  happens:
    'En fil hämtas som var och en kan kontrollera utan Samsyn, med de båda myndigheternas öppna nycklar. Hämtningen antecknas i liggaren.',
  sent: (kind: string, at: string) => `${kind}, skickat ${at}`,
  items: 'Uppgifter som ska visas',
  shows: {
    withheld:
      'Filen styrker att meddelandet skickades och togs emot. Den visar inte vilka uppgifter det innehöll.',
    'in-part': 'Filen visar de valda uppgifterna. Av de övriga syns bara vilka de är.',
    shown: 'Filen visar hela meddelandet.',
  },
  notShown: 'Du kan hämta ett bevis om utbytet men inte vad meddelandet innehåller.',
  noReceipt: 'Det finns ingen kvittens ännu, och därför inget att styrka. Försök igen senare.',
  download: 'Hämta bevis',
};
export type EvidenceWords = typeof svEvidence;
