// SPDX-License-Identifier: EUPL-1.2
import type { Gap, Proved } from '@samsyn/evidence';

type Words = Readonly<Record<Proved['what'] | Gap['what'], readonly [sv: string, en: string]>>;

/** What a bundle proves and leaves open, in Swedish and English. */
export const verdictWords: Words = {
  'bundle-signed': ['Filen är oförändrad sedan den undertecknades', 'The file is as it was signed'],
  'message-signed': [
    'Meddelandet är oförändrat och undertecknat',
    'The message is as it was signed',
  ],
  'parts-signed': [
    'De uppgifter som visas är de som undertecknades; visade av alla',
    'The items shown are those that were signed; shown of all',
  ],
  'message-addressed': [
    'Det förslutna är ställt till mottagaren',
    'The sealed bytes are addressed to the recipient',
  ],
  'receipt-signed': [
    'Kvittensen är oförändrad och undertecknad',
    'The receipt is as it was signed',
  ],
  'receipt-binds': [
    'Kvittensen avser just detta meddelande',
    'The receipt is for this very message',
  ],
  'entry-tells': ['En post i loggen avser meddelandet', 'A ledger entry tells of the message'],
  'entry-placed': ['Posten har sin plats i loggen', 'The entry has its place in the ledger'],
  'checkpoint-cosigned': [
    'Den andra myndigheten har bevittnat loggen',
    'The other authority has cosigned the ledger',
  ],
  'decisions-recorded': [
    'Besluten antecknades innan något skickades',
    'The decisions were recorded before anything went',
  ],
  'content-withheld': ['Meddelandets innehåll är utelämnat', 'What the message says is left out'],
  'part-withheld': ['En uppgift är utelämnad', 'An item is left out'],
  'sealed-withheld': [
    'Det förslutna meddelandet är utelämnat, för det rymmer även det som inte visas',
    'The sealed bytes are left out, for they also hold what is not shown',
  ],
  'sealing-by-word': [
    'Att det förslutna är detta meddelande är utfärdarens uppgift',
    'That the sealed bytes are this message is the exporter’s word',
  ],
  'entry-closed': ['Vad en post innehåller visas inte', 'What an entry says is not shown'],
  'entry-not-placed': ['En post har ännu ingen styrkt plats', 'An entry has no proved place yet'],
  'decisions-not-here': ['Besluten finns inte i filen', 'The decisions are not in the file'],
  'decisions-not-replayed': [
    'Besluten har inte prövats om mot lagen',
    'The decisions were not tried against the law',
  ],
};
