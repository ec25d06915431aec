// SPDX-License-Identifier: EUPL-1.2
import type { Command } from './command.ts';

/**
 * Every command of the program by its name, loaded when it is asked for: a command that verifies a
 * file does not wait for a node and a lawbook.
 */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['serve', async () => (await import('./serve.ts')).serve],
  ['keys new', async () => (await import('./keys-new.ts')).keysNew],
  ['keys add', async () => (await import('./keys-add.ts')).keysAdd],
  ['keys announce', async () => (await import('./keys-announce.ts')).keysAnnounce],
  ['keys list', async () => (await import('./keys-list.ts')).keysList],
  ['keys retire', async () => (await import('./keys-mark.ts')).keysRetire],
  ['keys compromised', async () => (await import('./keys-mark.ts')).keysCompromised],
  ['keys encrypt', async () => (await import('./keys-encrypt.ts')).keysEncrypt],
  ['case import', async () => (await import('./case-import.ts')).caseImport],
  ['case export', async () => (await import('./case-export.ts')).caseExport],
  ['case bind', async () => (await import('./case-bind.ts')).caseBind],
  ['carry export', async () => (await import('./carry-export.ts')).carryExport],
  ['carry import', async () => (await import('./carry-import.ts')).carryImport],
  ['carry receipts', async () => (await import('./carry-receipts.ts')).carryReceiptsIn],
  ['assess', async () => (await import('./assess.ts')).assess],
  ['law list', async () => (await import('./law-list.ts')).lawList],
  ['law show', async () => (await import('./law-show.ts')).lawShow],
  ['law check', async () => (await import('./law-check.ts')).lawCheck],
  ['law diff', async () => (await import('./law-diff.ts')).lawDiff],
  ['law timeline', async () => (await import('./law-timeline.ts')).lawTimeline],
  ['law replay', async () => (await import('./law-replay.ts')).lawReplay],
  ['catalogue show', async () => (await import('./catalogue-show.ts')).catalogueShow],
  ['catalogue diff', async () => (await import('./catalogue-diff.ts')).catalogueDiff],
  ['catalogue pack', async () => (await import('./catalogue-pack.ts')).cataloguePack],
  ['ledger export', async () => (await import('./ledger-export.ts')).ledgerExport],
  ['ledger verify', async () => (await import('./ledger-verify.ts')).ledgerVerify],
  ['ledger publish', async () => (await import('./ledger-publish.ts')).ledgerPublish],
  ['ledger fsck', async () => (await import('./ledger-fsck.ts')).ledgerFsck],
  ['ledger witnessed', async () => (await import('./ledger-witnessed.ts')).ledgerWitnessed],
  ['witness new', async () => (await import('./witness/witness-new.ts')).witnessNew],
  ['witness', async () => (await import('./witness/witness.ts')).witness],
  ['evidence export', async () => (await import('./evidence-export.ts')).evidenceExport],
  ['evidence verify', async () => (await import('./evidence-verify.ts')).evidenceVerify],
  ['evidence keys', async () => (await import('./evidence-keys.ts')).evidenceKeysOut],
  ['reconcile', async () => (await import('./reconcile.ts')).reconcile],
  ['conformance', async () => (await import('./conformance.ts')).conformance],
  ['resync', async () => (await import('./resync.ts')).resync],
  ['doctor', async () => (await import('./doctor.ts')).doctor],
  ['openapi', async () => (await import('./openapi.ts')).openapi],
]);
