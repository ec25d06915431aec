// SPDX-License-Identifier: EUPL-1.2
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_MLKEM768_X25519 } from 'hpke';

/**
 * The one HPKE suite: KEM MLKEM768-X25519 (0x647a, ML-KEM-768 with X25519), HKDF-SHA256,
 * AES-256-GCM, base mode. RFC 9180 and draft-ietf-hpke-pq.
 */
export const hpkeSuite = new CipherSuite(KEM_MLKEM768_X25519, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
