// SPDX-License-Identifier: EUPL-1.2
/** Every limit of the exchange, with its unit in its name. */
export const limits = {
  /** A document that travels with an item. */
  documentBytesMax: 10 * 1024 * 1024,
  /** A sealed case message, documents apart. */
  messageBytesMax: 1024 * 1024,
  /** A case file at the door, documents inside. */
  caseFileBytesMax: 32 * 1024 * 1024,
  /** Any other body of the officers' interface. */
  requestBodyBytesMax: 64 * 1024,
  /** A recorded entry at the door, its document inside in base64. */
  entryBodyBytesMax: 14 * 1024 * 1024,
  documentsPerMessageMax: 40,
  /** Sealed documents of the peer's that wait for the messages that name them. */
  stagedDocumentsMax: 1_000,
  /** How long one waits: longer than any message is retried before it counts as failed. */
  stagedDocumentMaxMs: 14 * 24 * 60 * 60 * 1000,
  itemsPerMessageMax: 120,
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
  /** Attempts after which a message counts as failed; the node goes on trying, hours apart. */
  deliveryAttemptsMax: 40,
  deliveryTimeoutMs: 15_000,
  /** How long the gate waits for the other authority; without an answer within it nobody travels. */
  gateAnswerMs: 5_000,
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
  proofDeadlineMs: 2_000,
  sessionIdleMs: 30 * 60 * 1000,
  sessionMaxMs: 10 * 60 * 60 * 1000,
  /** What is stored with a decision, from which anyone rebuilds its proof. */
  receiptBytesMax: 64,
  /** Hours, days, weeks, months or years of one period of law. */
  periodUnitsMax: 100,
  /** The same of a length that a decision gives. */
  decidedUnitsMax: 5_000,
  /** The last year of an event that a period is counted from: its end is still a day of the calendar. */
  countedFromYearMax: 2_999,
  /** A file that proves one exchange: the message sealed and signed, and what proves it. */
  evidenceBytesMax: 4 * 1024 * 1024,
  /** Ledger entries of one exchange, and authorities in a file of public keys. */
  evidenceEntriesMax: 8,
  evidenceAuthoritiesMax: 16,
  /** Entries looked through, from the message's own moment on, for the one that tells of it. */
  evidenceEntriesSoughtMax: 20_000,
  /** A file of the law or the catalogue. */
  lawFileBytesMax: 1024 * 1024,
  /** A file of questions to the law, and how many it may hold. */
  questionFileBytesMax: 64 * 1024 * 1024,
} as const;
