// SPDX-License-Identifier: EUPL-1.2
export {
  BackupKey,
  BackupPublicKey,
  generateBackupKey,
  parseBackupKey,
  publicBackupKeyOf,
} from './backup-key.ts';
export type { DocumentLabel } from './document-label.ts';
export { chunkBytes, chunkCount } from './document-chunks.ts';
export type { Routing } from './frame.ts';
export { generateNodeKeys } from './generate-node-keys.ts';
export { importNodeKeys } from './import-node-keys.ts';
export { importPublicKeys } from './import-public-keys.ts';
export { importVerifyingKeys } from './import-verifying-keys.ts';
export type { VerifyingKeys } from './import-verifying-keys.ts';
export { KeyAct, KeyDelivery, KeyStatement } from './key-statement.ts';
export { KeyWindow, standingOf } from './key-window.ts';
export type { KeyStanding } from './key-window.ts';
export { lockKeys } from './lock-keys.ts';
export { isLocked, lockAlgorithms, lockRounds } from './locked-keys.ts';
export { unlockKeys } from './unlock-keys.ts';
export { ownKeysAt, peerKeysAt, verifyingKeysAt } from './keys-at.ts';
export type { Dated } from './keys-at.ts';
export { openingKeysEver, verifyingKeysEver } from './keys-ever.ts';
export { KeyId, NodeKeys, PublicKeys } from './node-keys.ts';
export type { MessagePart } from './message-part.ts';
export { openDocumentPiece } from './open-document-piece.ts';
export type { OpenedPiece } from './open-document-piece.ts';
export { openMessage } from './open-message.ts';
export { open } from './open.ts';
export { openBackup } from './open-backup.ts';
export { parseInPart } from './parse-in-part.ts';
export type { MessageInPart, PartPlace } from './parse-in-part.ts';
export type { OwnKeys, PeerKeys, PreparedKey, Signer, SigningPair } from './prepared-keys.ts';
export { publicKeysOf } from './public-keys-of.ts';
export { readAddress } from './read-address.ts';
export { sealDocument } from './seal-document.ts';
export type { DocumentChunk, SealPiece } from './seal-document.ts';
export { sealMessage } from './seal-message.ts';
export { seal } from './seal.ts';
export { sealBackup } from './seal-backup.ts';
export { signAgreement } from './sign-agreement.ts';
export { signDepartureReceipt } from './sign-departure-receipt.ts';
export { signFigures, signReportApproval } from './sign-figures.ts';
export { signGate } from './sign-gate.ts';
export { signMessage } from './sign-message.ts';
export type { SignedMessage } from './sign-message.ts';
export { signReceipt } from './sign-receipt.ts';
export { signGivenBack } from './sign-given-back.ts';
export { signReconcile } from './sign-reconcile.ts';
export { sign } from './sign.ts';
export type { SignedType } from './signed-type.ts';
export { verifyAgreement } from './verify-agreement.ts';
export { verifyFigures, verifyReportApproval } from './verify-figures.ts';
export { verifyGateAnswer, verifyGateQuestion } from './verify-gate.ts';
export { verifyMessage } from './verify-message.ts';
export { verifyGivenBack } from './verify-given-back.ts';
export { verifyReceipt } from './verify-receipt.ts';
export { verifyReconcileAnswer, verifyReconcileQuestion } from './verify-reconcile.ts';
export { verify } from './verify.ts';
export { signKeyStatement } from './sign-key-statement.ts';
export type { SignedKeyStatement } from './sign-key-statement.ts';
export { verifyKeyStatement } from './verify-key-statement.ts';
export { signersOf } from './signers-of.ts';
