// SPDX-License-Identifier: EUPL-1.2
export { isLedgerEvent, ledgerEvents } from './audit-event.ts';
export type { LedgerEvent } from './audit-event.ts';
export type { ExportVerdict } from './verify/export-verdict.ts';
export { openCheckpoint } from './verify/open-checkpoint.ts';
export { openNote } from './verify/open-note.ts';
export { parseCheckpoint } from './verify/parse-checkpoint.ts';
export type { Checkpoint } from './verify/parse-checkpoint.ts';
export { parseLeaf } from './verify/parse-leaf.ts';
export type { Leaf } from './verify/parse-leaf.ts';
export { parseVkey } from './verify/parse-vkey.ts';
export type { VerifierKey } from './verify/parse-vkey.ts';
export type { TrustedKeys } from './verify/trusted-keys.ts';
export { verifyConsistency } from './verify/verify-consistency.ts';
export type { TreeHead } from './verify/verify-consistency.ts';
export { verifyCosignature } from './verify/verify-cosignature.ts';
export type { Cosigned } from './verify/verify-cosignature.ts';
export { verifyEntry } from './verify/verify-entry.ts';
export { verifyExport } from './verify/verify-export.ts';
export { verifyInclusion } from './verify/verify-inclusion.ts';
export { verifySubjectLines } from './verify/verify-subject-lines.ts';
export type { SubjectLines } from './verify/verify-subject-lines.ts';
export { verifyPublished } from './verify/verify-published.ts';
export type { PublishedSource, PublishedVerdict } from './verify/verify-published.ts';
export type { CheckpointOffer } from './witness/checkpoint-offer.ts';
export { encodeOffer } from './witness/encode-offer.ts';
export { judgeOffer } from './witness/judge-offer.ts';
export { parseOffer } from './witness/parse-offer.ts';
export { unseen } from './witness/unseen.ts';
export { checkpointBody } from './write/checkpoint-body.ts';
export { commit, saltBytes } from './write/commit.ts';
export { addCosignature, cosign } from './write/cosign.ts';
export { encodeBundle } from './write/encode-bundle.ts';
export { encodeLeaf } from './write/encode-leaf.ts';
export { exportLines } from './write/export-lines.ts';
export type { ExportedCheckpoint, ExportedEntry, ExportHeader } from './write/export-lines.ts';
export { Frontier } from './write/frontier.ts';
export { generateLedgerKey } from './write/generate-ledger-key.ts';
export type { LedgerKey } from './write/generate-ledger-key.ts';
export { importLedgerKey } from './write/import-ledger-key.ts';
export type { LedgerSigner } from './write/import-ledger-key.ts';
export type { LedgerKeyUse } from './write/key-type.ts';
export type { LedgerEntry } from './write/ledger-entry.ts';
export { leafSource, nodeSource } from './write/node-source.ts';
export {
  consistencyProof,
  inclusionProof,
  placesForConsistency,
  placesForInclusion,
} from './write/prove.ts';
export { rootOf } from './write/root-of.ts';
export { signNote } from './write/sign-note.ts';
export { parseTilePath, pathOfTile } from './write/tile-place.ts';
export type { TilePlace } from './write/tile-place.ts';
export { tileSource } from './write/tile-source.ts';
export { tilesOf } from './write/tiles-of.ts';
export { leafHash, nodeHash } from './write/tree-hash.ts';
export type { NodeSource, TreeNode, TreePlace } from './write/tree-node.ts';
