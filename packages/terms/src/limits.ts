// SPDX-License-Identifier: EUPL-1.2
import { proposalLimits } from './proposal-limits.ts';
import { traceLimits } from './trace-limits.ts';

/** Every limit of the exchange, with its unit in its name. */
export const limits = {
  /** A document that travels with an item. */
  documentBytesMax: 1024 * 1024 * 1024,
  /** One inside JSON, in base64: in a case file, with a recorded entry. */
  inlineDocumentBytesMax: 10 * 1024 * 1024,
  /** The pieces in which a document is kept and travels; all but the last have this size. */
  documentChunkBytes: 256 * 1024,
  /** A sealed piece: one chunk, what stands in front of it, and its label. */
  documentPieceBytesMax: 256 * 1024 + 8 * 1024,
  /** Chunks that the recipient names at a time as not come. */
  missingChunksMax: 1_000,
  /** Statements that a connection to the database keeps parsed and planned. */
  preparedStatementsMax: 1_000,
  /** A statement with more parameters is a list of its own length, and is parsed each time. */
  preparedParametersMax: 60,
  /** How long a scanner may look at a document before it has not decided. */
  documentScanMs: 90_000,
  /** How long the sender of a piece waits while the recipient checks the whole. */
  documentCheckMs: 115_000,
  /** A sealed case message, documents apart. */
  messageBytesMax: 1024 * 1024,
  /** A case file at the door, documents inside. */
  caseFileBytesMax: 32 * 1024 * 1024,
  /** The documents in one that is written, before base64: it can be read in again. */
  caseFileDocumentBytesMax: 22 * 1024 * 1024,
  /** A record of a file that carries messages; the list at its end may be the largest. */
  carryRecordBytesMax: 8 * 1024 * 1024,
  /** Any other body of the officers' interface. */
  requestBodyBytesMax: 64 * 1024,
  /** A recorded entry at the door, its document inside in base64. */
  entryBodyBytesMax: 14 * 1024 * 1024,
  documentsPerMessageMax: 40,
  /** Sealed documents of the peer's that wait for the messages that name them. */
  stagedDocumentsMax: 1_000,
  /** Their bytes, as announced. */
  stagedBytesMax: 64 * 1024 * 1024 * 1024,
  /** Uploads of one officer that are attached to nothing, and how long one is kept. */
  uploadsPerOfficerMax: 20,
  uploadMaxMs: 24 * 60 * 60 * 1000,
  /** How long one waits: longer than any message is retried before it counts as failed. */
  stagedDocumentMaxMs: 14 * 24 * 60 * 60 * 1000,
  itemsPerMessageMax: 120,
  /** Items, needs and words on what does not come, each signed by its own digest. */
  partsPerMessageMax: 360,
  /** Messages that came before one they follow, and wait for it: of one sequence, of all, in bytes. */
  heldPerSequenceMax: 32,
  heldMessagesMax: 1_000,
  heldBytesMax: 64 * 1024 * 1024,
  /** How long one waits, or has failed unforeseen, before it is dropped; sent again it is as new. */
  heldMessageMaxMs: 7 * 24 * 60 * 60 * 1000,
  /** Numbers that a receipt of a held message names as missing. */
  missingNumbersMax: 50,
  /** Tries to apply a message that fails for an unforeseen reason, before it is set aside. */
  applyTriesMax: 3,
  entriesPerCaseMax: 2_000,
  reasonCharsMin: 10,
  reasonCharsMax: 2_000,
  needCharsMin: 10,
  needCharsMax: 500,
  fieldCharsMax: 300,
  /** One version of what is agreed, as its authorities sign it. */
  agreementContentBytesMax: 2 * 1024 * 1024,
  /** The same on its way, inside JSON. */
  agreementBodyBytesMax: 4 * 1024 * 1024,
  /** Levels of nesting in any JSON that is read. */
  jsonDepthMax: 12,
  listPageMax: 100,
  /** Stops on one page of their history, and entries looked through for it. */
  stopsPageMax: 25,
  stopsSoughtMax: 100,
  /** Earlier answers to one question: told with their reasons, and counted among other cases'. */
  earlierJudgmentsShownMax: 20,
  earlierJudgmentsCountedMax: 500,
  /** The first line and the headers of a request, and how many headers. */
  headerBytesMax: 16 * 1024,
  headersMax: 64,
  /** From a connection to TLS, from there to the last header, and from there to the last byte. */
  handshakeMs: 10_000,
  headersMs: 10_000,
  requestMs: 60_000,
  /** A connection between two requests; one on which nothing moves although something should. */
  idleConnectionMs: 5_000,
  stalledConnectionMs: 2 * 60 * 1000,
  requestsPerConnectionMax: 1_000,
  /** Connections at a time: at the door for the other authority, and at that for officers. */
  peerConnectionsMax: 128,
  officerConnectionsMax: 2_000,
  operationsConnectionsMax: 16,
  /** Refusals at the other authority's door that get a ledger line each, for each caller. */
  peerRefusalLinesMax: 120,
  strangerRefusalLinesMax: 12,
  /** The time in which they are counted; what is above is told by its number when it is over. */
  refusalWindowMs: 10 * 60 * 1000,
  /** Attempts, or the age, after which a message is a dead letter; the node goes on trying. */
  deliveryAttemptsMax: 40,
  deadLetterAgeMs: 24 * 60 * 60 * 1000,
  /** The same age of a stop. */
  deadStopAgeMs: 60 * 60 * 1000,
  /** Between two attempts: at first, doubled each time, and at the most; of a stop at the most. */
  retryFirstMs: 1_000,
  retryMaxMs: 15 * 60 * 1000,
  retryStopMaxMs: 60 * 1000,
  /** Between two questions about a message that the other authority has set aside, at first. */
  askQuarantinedFirstMs: 60 * 1000,
  /** Messages of the other authority's that are recorded at a time; stops have a share of their own. */
  messagesUnderWayMax: 4,
  stopsUnderWayMax: 2,
  /** The longest that a node lets the other one put it off by a busy answer. */
  busyMaxMs: 5 * 60 * 1000,
  deliveryTimeoutMs: 15_000,
  /** How long the gate waits for the other authority; without an answer within it nobody travels. */
  gateAnswerMs: 5_000,
  /** Cases whose clocks are looked at together, when all are. */
  clocksAtATime: 16,
  /** Cases that are found together to be looked at; what was seen of them is kept together. */
  clocksToLookAtMax: 512,
  /** Alarms of which a node remembers by when they are due. */
  knownDuesMax: 20_000,
  /** How long the node leaves the officers alone after each few. */
  clocksPauseMs: 20,
  /** Hours that a go is valid, where the configuration says nothing, and at the most. */
  gateValidHours: 6,
  gateValidHoursMax: 24,
  /** A stop that nobody has acknowledged is raised to more officers: first, then again and again. */
  stopRaisedFirstMs: 15 * 60 * 1000,
  stopRaisedAgainMs: 60 * 60 * 1000,
  /** The same by the minute, from the first, when a journey is booked. */
  stopRaisedBeforeTravelMs: 60 * 1000,
  /** How far apart the clocks of the two nodes may be. */
  clockSkewMs: 5 * 60 * 1000,
  /** How long a message can be on its way: what is sealed to a key opens so long after its end. */
  messageUnderwayMs: 30 * 24 * 60 * 60 * 1000,
  /** Key sets of one authority, whatever their time; bytes of a statement about them. */
  keySetsMax: 64,
  keyStatementBytesMax: 64 * 1024,
  /** A private key file, encrypted or not. */
  keyFileBytesMax: 64 * 1024,
  proofDeadlineMs: 2_000,
  /** How often a node compares what witnesses have seen of either ledger with what it knows. */
  ledgerWatchMs: 5_000,
  /** How long a witness that is no party is waited for, and left alone after it failed. */
  witnessAnswerMs: 5_000,
  witnessRestMs: 30_000,
  /** An offer to a witness, a checkpoint or a tile, as they are read. */
  ledgerAnswerBytesMax: 1024 * 1024,
  /** Alarms kept of one ledger; what comes after them says nothing new. */
  ledgerAlarmsMax: 100,
  sessionIdleMs: 30 * 60 * 1000,
  /** For so long after the last key or click a page's own asking counts as somebody's. */
  sessionAttendedMs: 60 * 1000,
  /** A session that is used is noted as seen so often, and may end so much earlier. */
  sessionSeenStepMs: 5_000,
  /** How long before that the officer is told, and can go on. */
  sessionWarningMs: 2 * 60 * 1000,
  sessionMaxMs: 10 * 60 * 60 * 1000,
  /** The token of a session is exchanged so often; the old one serves on for what is under way. */
  sessionTokenMs: 15 * 60 * 1000,
  sessionTokenOverlapMs: 60 * 1000,
  /** Sessions of one officer at a time; one more ends the one that has been idle the longest. */
  sessionsPerOfficerMax: 12,
  /** Connections to the database that requests of officers leave to messages, stops and jobs. */
  connectionsLeftByOfficers: 8,
  /** Requests of officers that are worked on at a time however few connections there are. */
  officerRequestsUnderWayMin: 2,
  /** Requests of officers that wait for their turn; stops need none. */
  officerRequestsWaitingMax: 2_000,
  /** Requests a minute: of one session, and of strangers from one address, sign-in included. */
  sessionRequestsPerMinute: 600,
  addressRequestsPerMinute: 600,
  /** Sessions, or addresses, whose requests are counted at a time. */
  requestCountersMax: 20_000,
  /** Refused attempts within their time after which an officer is locked out. */
  refusalsBeforeLockOut: 20,
  lockOutWindowMs: 15 * 60 * 1000,
  /** How long a browser that has met the node over https goes nowhere else. */
  httpsOnlyMs: 2 * 365 * 24 * 60 * 60 * 1000,
  /** What is stored with a decision, from which anyone rebuilds its proof. */
  receiptBytesMax: 64,
  /** The days of one review of who has looked at whom. */
  accessReviewDaysMax: 400,
  /** Accesses in one exported file. */
  accessExportLinesMax: 10_000,
  /** Disclosures, and ledger lines, of one person that are told in one extract. */
  extractDisclosuresMax: 2_000,
  extractLinesMax: 20_000,
  /** Ledger lines whose proofs are drawn up at a time. */
  extractProofsBatch: 200,
  /** Hours, days, weeks, months or years of one period of law. */
  periodUnitsMax: 100,
  /** The same of a length that a decision gives. */
  decidedUnitsMax: 5_000,
  /** The last year of an event that a period is counted from: its end is still a day of the calendar. */
  countedFromYearMax: 2_999,
  /** A file that proves one exchange: the message sealed and signed, and what proves it. */
  evidenceBytesMax: 4 * 1024 * 1024,
  /** Ledger entries of one exchange, and authorities in a file of public keys. */
  evidenceEntriesMax: 128,
  evidenceAuthoritiesMax: 16,
  /** Entries looked through, from the message's own moment on, for the one that tells of it. */
  evidenceEntriesSoughtMax: 20_000,
  /** The smallest number told in a figure, nought apart: less could point to a person. */
  figureCountToldMin: 5,
  /** The shortest period that figures are computed for, and the longest. */
  figurePeriodDaysMin: 28,
  figurePeriodDaysMax: 3_660,
  /** A core item that is given so long after the handover, or an answer after its request, is late. */
  figureLateMs: 7 * 24 * 60 * 60 * 1000,
  figureRowsMax: 20_000,
  /** Signed figures, and a joint report's manifest or approval, as files that are read. */
  figureFileBytesMax: 16 * 1024 * 1024,
  reportFilesMax: 40,
  /** How long the browser that prints the report is waited for. */
  reportPrintMs: 120_000,
  /** Cases listed behind one figure. */
  figureCasesListedMax: 100,
  /** Reconciliation: parts that a range is opened into, ranges opened and cases listed in one turn. */
  reconcilePartsMax: 256,
  reconcilePrefixesMax: 128,
  reconcileCasesListedMax: 16,
  /** Cases whose lines are compared in one turn, and what one case may hold. */
  reconcileCasesComparedMax: 20,
  reconcileMessagesPerCaseMax: 200,
  reconcileItemsPerCaseMax: 300,
  /** Cases that one run names; where more differ, one node has lost much and is to be synced again. */
  reconcileDifferingCasesMax: 10_000,
  /** A signed receipt as text, and how many messages are given back in one statement. */
  receiptBytesSignedMax: 12 * 1024,
  givenBackMessagesMax: 50,
  /** Cases that a re-sync takes up at a time, and of these side by side. */
  resyncCasesBatch: 40,
  resyncCasesAtATime: 3,
  /** How often a posting is tried again that the peer has no room for, as late as it says. */
  postAgainBusyMax: 30,
  postAgainBusyMs: 1_000,
  /** Age of the last comparison above which the nightly one is missing; differences shown at a time. */
  reconcileLateMs: 36 * 60 * 60 * 1000,
  differencesListedMax: 500,
  /** How long a turn is held back while what is held is gathered, and how often it is asked again. */
  reconcileWaitMs: 5_000,
  reconcileWaitsMax: 240,
  /** How long the gathering for one run keeps another from beginning. */
  reconcileTurnMs: 10 * 60 * 1000,
  /** Cases of both authorities shown at a time: the messages of each are opened for it. */
  jointCasesPageMax: 20,
  /** After how long without a word it is asked whether the database server is still there. */
  databaseSilentMs: 10_000,
  /** From when on somebody has to see to it: a slow database, a clock, a full disk, what ends soon. */
  databaseSlowMs: 1_000,
  clockAheadMs: 30 * 1000,
  diskFreeShareMin: 0.1,
  endsSoonMs: 30 * 24 * 60 * 60 * 1000,
  /** How long a ledger entry may wait for its place, and for being published. */
  ledgerWaitsLateMs: 60 * 1000,
  ledgerPublishLateMs: 10 * 60 * 1000,
  /** What a node tells of itself when the other one asks, and how long it is waited for. */
  peerStateBytesMax: 4 * 1024,
  peerStateMs: 5_000,
  /** How long the database may take before it is not ready, and one of its servers before the next is asked. */
  readinessMs: 2_000,
  /** How long a report waits for a standby to have come as far as the primary, and how often it looks. */
  standbyCatchUpMs: 3_000,
  standbyLookMs: 20,
  /** How long a replica may take maintenance for what it was, and how often it looks for dead ones. */
  maintenanceKnownMs: 1_000,
  deadWorkersLookMs: 2_000,
  /** How long work of the node's own that failed unforeseen waits at the most; stops less. */
  failedJobWaitMaxMs: 30_000,
  failedStopWaitMaxMs: 5_000,
  /** How soon it knows what another replica recorded, and that there is another. */
  replicasFollowMs: 250,
  replicasCountMs: 5_000,
  /** What is sealed at a time of a backup, and rows that are read or written at a time. */
  backupChunkBytes: 256 * 1024,
  backupRowsBatch: 500,
  backupRowsOfBytesBatch: 32,
  backupManifestBytesMax: 1024 * 1024,
  /** A file of the law or the catalogue. */
  lawFileBytesMax: 1024 * 1024,
  /** A file of questions to the law, and how many it may hold. */
  questionFileBytesMax: 64 * 1024 * 1024,
  /** Boxes shown of one change, and looked at to find the largest of them. */
  impactBoxesMax: 5,
  impactBoxesLookedMax: 2_000,
  /** Conditions of a box that are told before one asks for all of them. */
  impactConditionsToldMax: 3,
  /** Cases of one comparison over a caseload. */
  impactCasesMax: 2_000_000,
  /** Kinds of cases in which the provisions that safeguard an item are looked up by name. */
  impactSafeguardsLookedMax: 2_000,
  ...proposalLimits,
  ...traceLimits,
  /** A count of persons below this, zero apart, is withheld. */
  smallCountMin: 10,
} as const;
