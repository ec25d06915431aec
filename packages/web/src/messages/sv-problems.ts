// SPDX-License-Identifier: EUPL-1.2
import type { ProblemWords } from './problem-words.ts';

/** What went wrong and what to do, one sentence for each code that an officer can meet. */
export const svProblems: ProblemWords = {
  'client.offline':
    'Tjänsten svarar inte. Inget har registrerats. Kontrollera nätet och försök igen.',
  'client.other-officer':
    'Någon annan har loggat in i den här webbläsaren. Inget registrerades. Ladda om sidan.',
  'client.unexpected-answer':
    'Tjänsten svarade på ett sätt som den här sidan inte förstår. Ladda om sidan och kontrollera vad som har registrerats innan du gör om.',
  'access.not-signed-in': 'Du är inte inloggad, eller så har inloggningen gått ut.',
  'access.forbidden':
    'Du har inte behörighet till detta. Försöket har loggats. Behörighet följer av din roll, din enhet och om ärendet är ditt. Är det fel, kontakta administratören; annars får en behörig kollega göra det.',
  'access.csrf':
    'Sidan var för gammal för att användas. Ladda om den och gör om. Inget har registrerats.',
  'access.sign-in-failed': 'Inloggningen misslyckades.',
  'access.demonstration-identity':
    'Den här tjänsten godtar inte demonstrationens identiteter. Logga in som dig själv.',
  'access.too-many':
    'För många förfrågningar på kort tid. Vänta en minut och försök igen. Stopp och kvittenser av stopp går alltid fram.',
  'access.locked':
    'Du är spärrad efter upprepade försök som nekats. Kontakta systemadministratören. Stopp kan du fortfarande kvittera.',
  'access.not-locked': 'Spärren är redan hävd. Inget nytt har registrerats.',
  'extract.excepted-already':
    'Uppgiften är redan undantagen från utdrag. Inget nytt har registrerats.',
  'extract.must-be-told':
    'På den grunden ska personen alltid få veta att något utelämnas. Inget har registrerats.',
  'extract.not-excepted': 'Undantaget finns inte eller är redan hävt. Inget har registrerats.',
  'extract.too-long':
    'Ärendet är för stort för ett utdrag här. Ta ut ärendefilen och gör utdraget för hand.',
  'case.duplicate': 'Ärendet finns redan. Inget har lästs in.',
  'case.second-for-person': 'Personen har redan ett ärende här. Inget har lästs in.',
  'case.document-missing': 'En handling som ärendefilen hänvisar till saknas. Inget har lästs in.',
  'carry.damaged': 'Filen med meddelanden är skadad eller ofullständig. Inget har lästs in.',
  'document.chunk':
    'En del av filen kom inte fram som den skulle. Välj filen på nytt. Inget har registrerats.',
  'document.held':
    'Handlingen har inte kunnat kontrolleras mot skadlig kod och kan därför inte öppnas än. Försök igen om en stund.',
  'document.incomplete':
    'Hela filen har inte kommit fram. Välj den på nytt så fortsätter överföringen där den bröts.',
  'document.type':
    'Filen är inte av det slag som den anges vara. PDF, JPEG, PNG och vanlig text kan tas emot. Inget har registrerats.',
  'document.unsafe':
    'Handlingen har stoppats i kontrollen mot skadlig kod. Den kan inte öppnas eller bifogas.',
  'case.document-digest':
    'En handling i ärendefilen stämmer inte med sin kontrollsumma. Inget har lästs in.',
  'standing.moved':
    'Uppgiften räknas nu fram på ett annat sätt än när du läste den. Läs om ärendet. Inget har bekräftats.',
  'standing.not-proposed': 'Bara det som står som förslag kan bekräftas. Inget har bekräftats.',
  'case.as-of-in-future': 'Dagen som uppgiften avser har inte varit än. Inget har registrerats.',
  'case.not-recorded-by-hand':
    'Den uppgiften registreras inte för hand. Den kommer till genom en åtgärd av sitt eget slag, till exempel en klassning.',
  'case.unknown-class':
    'Klassen eller en av grunderna finns inte i den gällande definitionen. Inget har registrerats.',
  'case.changed':
    'Den andra myndighetens klassning har ändrats sedan du läste den. Läs den nya. Inget har registrerats.',
  'case.nothing-to-resolve':
    'Det finns ingen skillnad mellan myndigheternas klassningar att ta ställning till. Inget har registrerats.',
  'disclosure.changed':
    'Uppgifterna har ändrats sedan du läste dem. Inget har skickats. Läs vad som nu skickas och vad som stannar, och bestäm dig på nytt.',
  'disclosure.closed':
    'Utlämnandet är redan avslutat, så inget registrerades. Ska uppgiften lämnas, påbörja ett nytt utlämnande i ärendet.',
  'disclosure.ground-not-open':
    'Den grunden kan inte ändra utfallet för uppgiften nu. Läs utfallet på nytt.',
  'disclosure.judgment-not-asked':
    'Bedömningen registrerades inte: uppgiften eller lagen har ändrats sedan du läste, eller någon annan har redan svarat. Läs utfallet på nytt.',
  'disclosure.not-permitted': 'Lagen medger inte att uppgiften lämnas ut. Den har inte skickats.',
  'disclosure.nothing-to-send': 'Det finns ingen uppgift som får skickas. Inget har skickats.',
  'disclosure.need-missing':
    'Behovet saknas för minst en uppgift. Ange varför den behövs eller stryk den.',
  'disclosure.sensitive-on-standing-list':
    'En känslig uppgift får inte begäras på den gemensamma listan. Begär den för sig, med skäl.',
  'disclosure.not-competent':
    'Din myndighet är inte behörig i ärendet för den här åtgärden. Inget har registrerats.',
  'disclosure.already-pending': 'Det pågår redan ett sådant utlämnande i ärendet. Fortsätt i det.',
  'disclosure.recipient-lacks-case':
    'Den andra myndigheten har inte fått ärendet. Överlämna det först. Inget har registrerats.',
  'guard.not-competent':
    'Ärendet är inte hos din myndighet. Tvång får bara användas av den som har tagit emot ärendet, och av ingen medan det är på väg.',
  'guard.end-without-decision':
    'Ett stopp upphör eller begränsas bara genom ett beslut eller en dom. Ange beslutet som källa.',
  'guard.stop-not-there':
    'Stoppet gäller inte, eller kan inte avslutas eller begränsas så. Läs om ärendet och välj ett stopp som gäller.',
  'guard.stop-untold':
    'Stopp och besked om att ett stopp har upphört registreras med en åtgärd, så att den andra myndigheten underrättas genast.',
  'guard.stop-not-acknowledged':
    'Alla som håller i en åtgärd har inte kvitterat. Bevakningen kan inte avslutas förrän de har gjort det.',
  'guard.stop-stands':
    'Ett stopp för verkställigheten gäller. Det gäller alla beslut om personen tills ett beslut begränsar det.',
  'guard.dates-in-doubt':
    'Laga kraft eller beslutets giltighet är oklar: underlag saknas eller uppgifterna säger emot varandra. Klara ut datumen innan du går vidare.',
  'guard.already-in-custody':
    'Personen är redan föremål för ett beslut om omhändertagande, förvar eller uppsikt. Det beslutet ska prövas eller upphävas; ingen hålls på två beslut.',
  'guard.period-not-expired':
    'Tiden för frivillig avresa har inte gått ut, är avbruten eller är oklar. Bara ett beslut avbryter, förlänger eller avslutar den. Klara ut tiden först.',
  'guard.not-handling-detention':
    'Din myndighet handlägger inte förvarsfrågan nu. Den myndighet som handlägger den prövar beslutet.',
  'guard.custody-not-there':
    'Det finns inget beslut om omhändertagande, förvar eller uppsikt som gäller. Ett beslut som har upphört eller förfallit kan inte prövas i efterhand.',
  'guard.basis-not-read':
    'Förvarsbeslutet och beslutet om avlägsnande ska finnas i ärendet, och du ska ha öppnat båda, innan en plats lämnas.',
  'guard.transport-without-ground':
    'Transporten saknar grund: inget beslut om frihetsberövande gäller, eller så skulle beställningen gälla längre än beslutet. Förkorta tiden eller pröva beslutet först.',
  'guard.clock-without-decision':
    'Tiden ändras bara genom ett beslut eller en dom. Ange beslutet som källa. En anteckning ändrar ingen tid.',
  'guard.decision-not-opened':
    'Beslutet som ska verkställas finns inte i ärendet, eller så har du inte öppnat det. Läs beslutet först.',
  'departure.not-shown':
    'Utresan är inte styrkt eller bekräftad. Ett intyg lämnas först när den är det. Inget har registrerats.',
  'alert.nothing-due': 'Ingen ändring av registreringen i SIS behövs nu. Inget har registrerats.',
  'guard.gate-not-passed':
    'Det finns ingen kontroll före avresa som gäller: den är inte gjord, har blivit för gammal, fann ett hinder, eller så har något nytt kommit in sedan dess. Gör kontrollen igen.',
  'guard.identity-not-told':
    'Nya uppgifter om personens identitet har inte tagits emot av Migrationsverket, eller så har personen inte fått yttra sig över dem. Gör det före resan.',
  'guard.name-not-known':
    'Namnet i resehandlingen finns inte bland uppgifterna om personens identitet. Lägg till det och lämna det till Migrationsverket först.',
  'guard.custody-ends-first':
    'Frihetsberövandet ska prövas före resan eller har redan upphört. Resan får inte påbörjas på den grunden.',
  'guard.departure-evidence':
    'En verkställd utresa kan inte bekräftas bara med personens egen uppgift eller en biljett. Ange ett starkare bevis.',
  'guard.counsel-bypassed':
    'Personen har ett ombud. Ta kontakten genom ombudet eller underrätta det, om inte personen skriftligen har bett om annat.',
  'guard.child-not-assessed':
    'Personen är eller kan vara ett barn. Bedöm först barnets bästa och vad som kan göras i stället. Visar bedömningen att åtgärden hindras, får den inte vidtas.',
  'guard.instructions-unclear':
    'Polismyndigheten har ställt en fråga som inte är besvarad, eller så svarar anvisningen inte på den. Ange vilken fråga som besvaras, och det land, den dag eller den grund som behövs.',
  'guard.return-not-consented':
    'Migrationsverket har inte samtyckt till att ta tillbaka ärendet. Invänta svaret innan ärendet lämnas tillbaka.',
  'guard.nothing-named':
    'Ärendet innehåller inget sådant att svara på eller kvittera. Läs om ärendet.',
  'guard.nothing-to-correct':
    'Värdet kan inte rättas så: det är inte er egen uppgift, eller så saknas det rätta värdet. Den som lämnade uppgiften rättar den.',
  'guard.release-unreviewed':
    'Inget får lämnas ut än. Varje uppgift ska vara prövad mot sekretessen och få lämnas, och båda handläggarna ska ha öppnat varje handling.',
  'guard.reveals-asylum':
    'En handling kan visa att personen har sökt asyl, eller får inte lämnas till hemlandet. Den får aldrig följa med. Ta bort den.',
  'outward.not-on-list':
    'Uppgiften finns inte i förteckningen över vad som får lämnas till en utländsk myndighet. Inget har registrerats.',
  'outward.same-officer':
    'Du har själv föreslagit utlämnandet. En annan handläggare ska granska och lämna ut det.',
  'outward.reviewed':
    'Du har redan granskat uppgiften. Föreslå ett nytt utlämnande om granskningen ska göras om.',
  'outward.closed': 'Utlämnandet är redan gjort. Inget mer kan registreras i det.',
  'outward.abandoned': 'Det föreslagna utlämnandet har lagts ner. Föreslå ett nytt.',
  'agreement.already-proposed':
    'Versionen är redan föreslagen. Ta ställning till det förslaget i stället. Inget har registrerats.',
  'agreement.closed':
    'Förslaget är avslutat: det har avslagits eller återkallats. Inget har registrerats.',
  'agreement.content':
    'Innehållet är inte en version av det som föreslås. Skapa filen på nytt. Inget har registrerats.',
  'agreement.not-agreed':
    'Myndigheterna har inte kommit överens om den version som används här. Inget kan lämnas ut med stöd av den. Jurister vid båda myndigheterna måste först godta den.',
  'agreement.settled': 'Myndigheterna har redan kommit överens om versionen.',
  'agreement.unknown': 'Förslaget finns inte här. Det kan ännu vara på väg.',
  'keys.closed': 'Nycklarna är redan besvarade. Inget mer kan registreras om dem.',
  'keys.fingerprint':
    'Det är inte fingeravtrycket för de här nycklarna. Ring upp igen och be att få det läst på nytt. Stämmer det ändå inte ska nycklarna avslås. Försöket har loggats.',
  'keys.same-officer': 'Du har redan jämfört nycklarna. En annan handläggare ska också göra det.',
  'input.schema': 'Något i det som fylldes i godtogs inte. Inget har registrerats.',
  'input.not-json': 'Det som skickades in gick inte att läsa. Inget har registrerats.',
  'input.not-a-date': 'Ett datum finns inte i kalendern. Inget har registrerats.',
  'input.unsupported-media-type': 'Filer av det slaget tas inte emot. Inget har registrerats.',
  'input.read': 'Filen gick inte att läsa. Inget har registrerats.',
  'input.not-found': 'Det du söker finns inte här, eller så är det inte ditt.',
  'input.headers':
    'Webbläsaren skickade för många eller för långa uppgifter om sig själv. Rensa kakor för sidan och försök igen.',
  'input.not-http': 'Begäran gick inte att läsa. Inget har registrerats.',
  'input.too-slow': 'Begäran kom inte fram i tid. Inget har registrerats. Försök igen.',
  'input.too-large': 'Det som skickades in är för stort. Inget har registrerats.',
  'input.unknown-item': 'Uppgiften finns inte i katalogen.',
  'law.no-law-for-date': 'Det finns ingen inläst lag för den dagen, så inget kan prövas.',
  'law.not-in-catalogue': 'Uppgiften finns inte i den inlästa katalogen, så inget kan prövas.',
  'message.gap': 'Meddelandet väntar på ett tidigare meddelande i samma ärende.',
  'message.no-room': 'För många meddelanden väntar redan hos mottagaren. Ett nytt försök görs.',
  'message.quarantined':
    'Mottagaren kunde inte registrera meddelandet och har ställt det åt sidan. Inget i det har fått verkan.',
  'message.not-taken': 'En handläggare hos mottagaren har beslutat att inte ta emot meddelandet.',
  'runtime.busy': 'Den andra myndighetens nod är upptagen. Ett nytt försök görs.',
  'reconcile.no-run': 'Ingen sådan avstämning pågår. Starta en ny.',
  'reconcile.busy': 'En tidigare avstämning förbereds fortfarande. Försök igen om en stund.',
  'message.case-not-come': 'Ärendet finns inte här än. Det kan vara på väg.',
  'message.as-of-in-future':
    'Den andra myndigheten har angett en dag som inte har varit. Meddelandet har avvisats och finns kvar i loggen.',
  'message.document-missing': 'Handlingen finns inte här. Den kan ännu vara på väg.',
  'figures.period': 'Perioden är för kort, för lång eller går inte framåt. Välj minst 28 dagar.',
  'figures.cases-not-shown':
    'Ärendena bakom den här siffran visas inte för någon. Den rör känsliga uppgifter, brott eller tvångsåtgärder (17 § utlänningsdatalagen).',
  'proposal.sitting-over': 'Arbetspasset med förslaget är slut. Ange ändamålet igen.',
  'report.apart': 'Siffrorna hör inte ihop: period, definitioner eller myndighet stämmer inte.',
  'report.altered': 'En fil i rapporten är inte den som godkändes.',
  'report.browser-missing': 'Ingen Chromium hittades. Rapporten finns som HTML men inte som PDF.',
  'report.malformed': 'Filen är ingen rapport, inga siffror eller inget godkännande.',
  'archive.closed': 'Det är redan beslutat, eller föreslaget av någon annan. Läs in sidan på nytt.',
  'archive.erased': 'Innehållet är gallrat. Bara beviset finns kvar.',
  'archive.held':
    'Ärendet får inte gallras nu: något som kräver innehållet pågår, till exempel tillsyn eller en begäran om handlingar.',
  'archive.no-regulation':
    'Myndigheten har inte angett den gallringsföreskriften. Utan gällande föreskrift gallras ingenting.',
  'archive.not-separated': 'Ärendet är inte avskilt.',
  'archive.same-officer': 'Den som har föreslagit gallringen får inte själv besluta om den.',
  'evidence.not-proved-yet':
    'Meddelandet är inte kvitterat än, så det finns inget att styrka. Försök igen när kvittensen har kommit.',
  'runtime.overloaded':
    'Tjänsten är hårt belastad just nu. Ingenting har ändrats. Försök igen om en stund.',
  'runtime.maintenance':
    'Underhåll pågår. Det går att läsa och att hantera stopp; allt annat får vänta till senare.',
  'runtime.database-unreachable':
    'Tjänsten når inte sin databas. Se efter om det du gjorde har registrerats innan du gör om det.',
  'runtime.internal': 'Ett fel har uppstått i tjänsten. Felet har loggats.',
};
