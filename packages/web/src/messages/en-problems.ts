// SPDX-License-Identifier: EUPL-1.2
import type { ProblemWords } from './problem-words.ts';

/** The English of the same sentences. */
export const enProblems: ProblemWords = {
  'client.offline':
    'The service does not answer. Nothing was recorded. Check the network and try again.',
  'client.other-officer':
    'Someone else has signed in in this browser. Nothing was recorded. Reload the page.',
  'client.unexpected-answer':
    'The service answered in a way this page does not understand. Reload, and check what was recorded before you repeat it.',
  'access.not-signed-in': 'You are not signed in, or your session has ended.',
  'access.forbidden':
    'You have no access to this. The attempt was logged. Access follows from your role, your unit and whether the case is yours. If this is wrong, ask the administrator; else let a colleague who has access do it.',
  'access.csrf': 'The page was too old to be used. Reload it and repeat. Nothing was recorded.',
  'access.sign-in-failed': 'Signing in failed.',
  'access.demonstration-identity':
    'This service does not accept the identities of the demonstration. Sign in as yourself.',
  'access.too-many':
    'Too many requests in a short time. Wait a minute and try again. Stops, and acknowledgements of stops, always get through.',
  'access.locked':
    'You are locked out after repeated attempts that were refused. Contact the system administrator. You can still acknowledge stops.',
  'access.not-locked': 'The lock is lifted already. Nothing new has been recorded.',
  'extract.excepted-already':
    'The item is already kept out of extracts. Nothing new has been recorded.',
  'extract.must-be-told':
    'On that ground the person is always told that something is left out. Nothing has been recorded.',
  'extract.not-excepted':
    'The exception does not exist or has been lifted already. Nothing has been recorded.',
  'extract.too-long':
    'The case is too large for an extract here. Export the case file and make the extract by hand.',
  'case.duplicate': 'The case is here already. Nothing was read in.',
  'case.second-for-person': 'The person already has a case here. Nothing was read in.',
  'case.document-missing':
    'A document that the case file refers to is missing. Nothing was read in.',
  'carry.damaged': 'The file of messages is damaged or incomplete. Nothing has been taken in.',
  'document.chunk':
    'A part of the file did not arrive as it should. Choose the file again. Nothing has been recorded.',
  'document.held':
    'The document has not been scanned for harmful code yet and cannot be opened. Try again in a while.',
  'document.incomplete':
    'The file has not arrived as a whole. Choose it again and the transfer goes on where it was broken off.',
  'document.type':
    'The file is not of the kind it is said to be. PDF, JPEG, PNG and plain text are taken. Nothing has been recorded.',
  'document.unsafe':
    'The scan for harmful code stopped the document. It cannot be opened or attached.',
  'case.document-digest':
    'A document in the case file does not match its digest. Nothing was read in.',
  'standing.moved':
    'The fact is computed otherwise now than when you read it. Read the case again. Nothing was confirmed.',
  'standing.not-proposed':
    'Only what stands as a proposal can be confirmed. Nothing was confirmed.',
  'case.as-of-in-future': 'The day that the item is as of has not come yet. Nothing was recorded.',
  'case.not-recorded-by-hand':
    'That item is not recorded by hand. It comes of an act of its own kind, such as a classification.',
  'case.unknown-class':
    'The class or one of its grounds is not in the definition in use. Nothing was recorded.',
  'case.changed':
    'The other authority has classified anew since you read. Read it again. Nothing was recorded.',
  'case.nothing-to-resolve':
    'There is no difference between the classifications of the authorities to resolve. Nothing was recorded.',
  'disclosure.changed':
    'The items have changed since you read them. Nothing was sent. Read what is now sent and what stays, and decide again.',
  'disclosure.closed':
    'The disclosure is already closed, so nothing was recorded. If the item is to be given, begin a new disclosure in the case.',
  'disclosure.ground-not-open':
    'That ground cannot change the outcome for the item now. Read the outcome again.',
  'disclosure.judgment-not-asked':
    'The judgment was not recorded: the item or the law has changed since you read it, or someone else has answered already. Read its outcome again.',
  'disclosure.not-permitted': 'The law does not permit this item to be disclosed. It was not sent.',
  'disclosure.nothing-to-send': 'There is no item that may be sent. Nothing was sent.',
  'disclosure.need-missing':
    'The need is missing for at least one item. State it, or strike the item.',
  'disclosure.sensitive-on-standing-list':
    'A sensitive item may not be asked for on the standing list. Ask for it by itself, with its reason.',
  'disclosure.not-competent':
    'Your authority is not competent in the case for this act. Nothing was recorded.',
  'disclosure.already-pending': 'Such a disclosure is already open in the case. Continue there.',
  'disclosure.recipient-lacks-case':
    'The other authority does not have the case. Hand it over first. Nothing was recorded.',
  'guard.not-competent':
    'The case is not with your authority. Only who has received it may use force, and nobody while it is on its way.',
  'guard.end-without-decision':
    'A stay ends or is narrowed by a decision or judgment only. Give the decision as the source.',
  'guard.stop-not-there':
    'The stay does not stand, or cannot be ended or narrowed so. Read the case again and choose one that stands.',
  'guard.stop-untold':
    'A stay and its end are registered by an act, so that the other authority is told at once.',
  'guard.stop-not-acknowledged':
    'Not everyone who holds a measure has acknowledged. The watch cannot be closed before they have.',
  'guard.stop-stands':
    'A stay of enforcement is in force. It binds every decision on the person until a decision narrows it.',
  'guard.dates-in-doubt':
    'Legal force or the validity of the decision is in doubt: the basis is missing or the facts contradict each other. Settle the dates before you go on.',
  'guard.already-in-custody':
    'A decision on holding, detention or supervision of the person stands already. That one is to be reviewed or ended; nobody is held on two decisions.',
  'guard.period-not-expired':
    'The time for voluntary departure has not expired, is suspended or is unclear. Only a decision suspends, extends or ends it. Clear the time up first.',
  'guard.not-handling-detention':
    'Your authority does not handle the detention now. The authority that handles it reviews the decision.',
  'guard.custody-not-there':
    'No decision on holding, detention or supervision stands. One that has ended or lapsed cannot be reviewed afterwards.',
  'guard.basis-not-read':
    'The detention decision and the removal decision must be in the case, and you must have opened both, before a place is given.',
  'guard.transport-without-ground':
    'The transport has no ground: no decision on deprivation of liberty stands, or the order would be valid longer than the decision. Shorten the time or review the decision first.',
  'guard.clock-without-decision':
    'The time is changed by a decision or a judgment alone. State the decision as the source. A note changes no time.',
  'guard.decision-not-opened':
    'The decision to be enforced is not in the case, or you have not opened it. Read the decision first.',
  'departure.not-shown':
    'The departure is neither shown nor confirmed. A receipt is given once it is. Nothing has been recorded.',
  'alert.nothing-due': 'No change of the alert in SIS is needed now. Nothing has been recorded.',
  'guard.gate-not-passed':
    'No check before departure is valid: it was not made, has grown too old, found an obstacle, or something new has come in since. Make the check again.',
  'guard.identity-not-told':
    'New facts on who the person is have not been received by the Migration Agency, or the person has not been heard on them. Do that before the journey.',
  'guard.name-not-known':
    'The name in the travel document is not among the facts on who the person is. Add it, and tell the Migration Agency first.',
  'guard.custody-ends-first':
    'The deprivation of liberty is to be reviewed before the journey, or has ended. The journey may not begin on that ground.',
  'guard.departure-evidence':
    'An enforced departure cannot be confirmed on the person’s own word or a ticket alone. Give stronger evidence.',
  'guard.counsel-bypassed':
    'The person has counsel. Make contact through counsel or tell counsel, unless the person has asked otherwise in writing.',
  'guard.child-not-assessed':
    'The person is or may be a child. First assess the best interests of the child and what can be done instead. If the assessment hinders the measure, it may not be taken.',
  'guard.instructions-unclear':
    'The Police Authority has asked a question that is not answered, or the instructions do not answer it. State which question is answered, and the country, day or ground that is needed.',
  'guard.return-not-consented':
    'The Migration Agency has not consented to take the case back. Wait for the answer before the case is returned.',
  'guard.nothing-named':
    'The case holds nothing of the kind to answer or acknowledge. Read the case again.',
  'guard.nothing-to-correct':
    'The value cannot be corrected so: it is not your own, or the right value is missing. Whoever gave it corrects it.',
  'guard.release-unreviewed':
    'Nothing may be released yet. Each item must have been tested for secrecy and be permitted, and both officers must have opened each document.',
  'guard.reveals-asylum':
    'A document can show that the person has sought asylum, or may not go to the home state. It may never go with the rest. Remove it.',
  'outward.not-on-list':
    'The item is not on the list of what may be given to a foreign authority. Nothing has been recorded.',
  'outward.same-officer':
    'You have proposed the release yourself. Another officer is to review and make it.',
  'outward.reviewed':
    'You have reviewed the item already. Propose a new release if the review is to be made again.',
  'outward.closed': 'The release has been made. Nothing more can be recorded in it.',
  'outward.abandoned': 'The proposed release has been given up. Propose a new one.',
  'agreement.already-proposed':
    'The version has been proposed already. Answer that proposal instead. Nothing has been recorded.',
  'agreement.closed':
    'The proposal is closed: it has been refused or withdrawn. Nothing has been recorded.',
  'agreement.content':
    'The content is not a version of what is proposed. Make the file anew. Nothing has been recorded.',
  'agreement.not-agreed':
    'The authorities have not agreed on the version in use here. Nothing can be disclosed under it. Jurists of both authorities must accept it first.',
  'agreement.settled': 'The authorities have agreed on the version already.',
  'agreement.unknown': 'The proposal is not here. It may still be on its way.',
  'keys.closed': 'The keys have been answered already. Nothing more can be recorded about them.',
  'keys.fingerprint':
    'That is not the fingerprint of these keys. Call again and ask to have it read once more. If it still differs, the keys are to be refused. The attempt has been recorded.',
  'keys.same-officer': 'You have compared the keys already. Another officer is to do so too.',
  'input.schema': 'Something that was filled in was not accepted. Nothing was recorded.',
  'input.not-json': 'What was sent in could not be read. Nothing was recorded.',
  'input.not-a-date': 'A date is not in the calendar. Nothing was recorded.',
  'input.unsupported-media-type': 'Files of that kind are not accepted. Nothing was recorded.',
  'input.read': 'The file could not be read. Nothing was recorded.',
  'input.not-found': 'What you look for is not here, or is not yours.',
  'input.headers':
    'The browser sent too much about itself. Clear the cookies of this page and try again.',
  'input.not-http': 'The request could not be read. Nothing was recorded.',
  'input.too-slow': 'The request did not arrive in time. Nothing was recorded. Try again.',
  'input.too-large': 'What was sent in is too large. Nothing was recorded.',
  'input.unknown-item': 'The item is not in the catalogue.',
  'law.no-law-for-date': 'No law is loaded for that day, so nothing can be assessed.',
  'law.not-in-catalogue':
    'The item is not in the catalogue that is loaded, so nothing can be assessed.',
  'message.gap': 'The message waits for an earlier one in the same case.',
  'message.no-room': 'Too many messages wait at the recipient already. It will be tried again.',
  'message.quarantined':
    'The recipient could not record the message and has set it aside. Nothing in it has had effect.',
  'message.not-taken': 'An officer at the recipient has decided not to take the message.',
  'runtime.busy': 'The other authority’s node is busy. It will be tried again.',
  'reconcile.no-run': 'No such reconciliation is under way. Begin a new one.',
  'reconcile.busy': 'An earlier reconciliation is still being prepared. Try again in a while.',
  'message.case-not-come': 'The case is not here yet. It may still be on its way.',
  'message.as-of-in-future':
    'The other authority stated a day that has not come. The message was refused and is kept in the log.',
  'message.document-missing': 'The document is not here. It may still be on its way.',
  'figures.period':
    'The period is too short, too long or does not go forward. Choose at least 28 days.',
  'figures.cases-not-shown':
    'The cases behind this figure are shown to nobody. It concerns sensitive data, offences or coercive measures (section 17 of the Aliens Data Act).',
  'proposal.sitting-over': 'The sitting with the proposal is over. Say again what it is for.',
  'report.apart': 'The figures do not belong together: period, definitions or authority differ.',
  'report.altered': 'A file of the report is not the one that was approved.',
  'report.browser-missing': 'No Chromium was found. The report exists as HTML and not as PDF.',
  'report.malformed': 'The file is no report, no figures and no approval.',
  'archive.closed': 'It has been decided, or proposed by somebody else. Reload the page.',
  'archive.erased': 'The content is erased. The proof alone is left.',
  'archive.held':
    'The case may not be erased now: something that needs the content is under way, such as supervision or a request for documents.',
  'archive.no-regulation':
    'The authority has not named that regulation. Without a regulation in force nothing is erased.',
  'archive.not-separated': 'The case is not set apart.',
  'archive.same-officer': 'Whoever proposed the erasure does not decide on it.',
  'evidence.not-proved-yet':
    'No receipt for the message has come yet, so there is nothing to prove. Try again when it has.',
  'runtime.overloaded':
    'The service is under heavy load just now. Nothing has changed. Try again in a while.',
  'runtime.maintenance':
    'The service is under maintenance. You can read, and handle stops; everything else can be done later.',
  'runtime.database-unreachable':
    'The service cannot reach its database. See whether what you did was recorded before you do it again.',
  'runtime.internal': 'An error occurred in the service. It was logged.',
};
