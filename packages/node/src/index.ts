// SPDX-License-Identifier: EUPL-1.2
export { examineAgreements } from './agreement/examine-agreements.ts';
export { examineLedger } from './audit/examine-ledger.ts';
export { exportLedger } from './audit/export-ledger.ts';
export { findWitnessed } from './witness/find-witnessed.ts';
export { bindOfficer } from './case/bind-officer.ts';
export { examineDocuments } from './case/examine-documents.ts';
export { exportCaseAs } from './case/export-case.ts';
export { importCaseFile } from './case/import-case-file.ts';
export { importCase } from './case/import-case.ts';
export { parseCaseFile } from './case/parse-case-file.ts';
export { printCaseFileSchema } from './case/print-case-file-schema.ts';
export type { CaseContext } from './case/case-context.ts';
export { NodeConfig } from './config/node-config.ts';
export { readConfig } from './config/read-config.ts';
export type { DatabaseUrls, ReadConfig } from './config/read-config.ts';
export { examineMessages } from './inbox/examine-messages.ts';
export { openNode, prepareStore, startNode } from './start-node.ts';
export type { NodeSurroundings, RunningNode } from './start-node.ts';
