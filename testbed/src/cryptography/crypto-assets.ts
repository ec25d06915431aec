// SPDX-License-Identifier: EUPL-1.2
import { lockAlgorithms, lockRounds } from '@samsyn/envelope';
import { suites } from '@samsyn/terms';
import type { CryptoAsset } from './crypto-asset.ts';

const inSuite = suites.map(({ name }) => name).join(', ');

const signatures: readonly CryptoAsset[] = [
  {
    name: 'Ed25519',
    standard: 'RFC 8032, RFC 9864',
    use: `the first of two signatures on messages, receipts and statements (${inSuite}); checkpoints and cosignatures of the ledger`,
    postQuantum: 'broken, in a pair',
    oid: '1.3.101.112',
    algorithm: {
      primitive: 'signature',
      functions: ['keygen', 'sign', 'verify'],
      curve: 'Ed25519',
      classicalBits: 128,
      nistLevel: 0,
    },
    found: /'Ed25519'/,
  },
  {
    name: 'ML-DSA-65',
    standard: 'FIPS 204, RFC 9964',
    use: `the second of two signatures on messages, receipts and statements (${inSuite})`,
    postQuantum: 'safe',
    oid: '2.16.840.1.101.3.4.3.18',
    algorithm: {
      primitive: 'signature',
      functions: ['keygen', 'sign', 'verify'],
      parameterSet: '65',
      classicalBits: 192,
      nistLevel: 3,
    },
    found: /'ML-DSA-65'|signatureAlgorithms|flattenedVerify|GeneralSign/,
  },
];

const encryption: readonly CryptoAsset[] = [
  {
    name: 'MLKEM768-X25519',
    standard: 'RFC 9180 with draft-ietf-hpke-pq (KEM 0x647a), FIPS 203, RFC 7748',
    use: `key encapsulation of every sealed message and document (${inSuite})`,
    postQuantum: 'safe in its pair',
    algorithm: {
      primitive: 'combiner',
      functions: ['keygen', 'encapsulate', 'decapsulate'],
      parameterSet: '768',
      classicalBits: 128,
      nistLevel: 3,
    },
    found: /KEM_MLKEM768_X25519|hpkeSuite|'hpke'|MLKEM768-X25519/,
  },
  {
    name: 'AES-256-GCM',
    standard: 'FIPS 197, NIST SP 800-38D',
    use: 'sealed messages and documents, key files, fields of the database that are encrypted at rest',
    postQuantum: 'safe',
    oid: '2.16.840.1.101.3.4.1.46',
    algorithm: {
      primitive: 'ae',
      functions: ['keygen', 'encrypt', 'decrypt'],
      parameterSet: '256',
      mode: 'gcm',
      classicalBits: 256,
      nistLevel: 5,
    },
    found: /AEAD_AES_256_GCM|AES-GCM|aes-256-gcm|A256GCM/,
  },
  {
    name: lockAlgorithms.alg,
    standard: 'RFC 7518, 4.8; RFC 8018',
    use: `private key files at rest, under a passphrase; ${lockRounds} rounds`,
    postQuantum: 'safe',
    algorithm: {
      primitive: 'kdf',
      functions: ['keyderive', 'encrypt', 'decrypt'],
      classicalBits: 256,
    },
    found: /PBES2-HS512|FlattenedEncrypt|flattenedDecrypt/,
  },
  {
    name: 'PKCS #8 with AES-256-CBC',
    standard: 'RFC 5958, RFC 8018',
    use: 'private TLS keys at rest, under the same passphrase',
    postQuantum: 'safe',
    algorithm: {
      primitive: 'block-cipher',
      functions: ['encrypt', 'decrypt'],
      parameterSet: '256',
      mode: 'cbc',
      classicalBits: 256,
      nistLevel: 5,
    },
    found: /createPrivateKey|aes-256-cbc/,
  },
];

const digests: readonly CryptoAsset[] = [
  {
    name: 'SHA-256',
    standard: 'FIPS 180-4',
    use: 'digests of messages, documents, catalogues and law; leaves and nodes of the ledger; ids of keys; tokens of sessions at rest',
    postQuantum: 'safe',
    oid: '2.16.840.1.101.3.4.2.1',
    algorithm: {
      primitive: 'hash',
      functions: ['digest'],
      parameterSet: '256',
      classicalBits: 128,
      nistLevel: 2,
    },
    found: /createHash\('sha256'\)|'SHA-256'|calculateJwkThumbprint|KDF_HKDF_SHA256/,
  },
  {
    name: 'HMAC-SHA-256',
    standard: 'RFC 2104, FIPS 198-1',
    use: 'keyed digests by which the two nodes compare what they hold',
    postQuantum: 'safe',
    oid: '1.2.840.113549.2.9',
    algorithm: { primitive: 'mac', functions: ['tag'], parameterSet: '256', classicalBits: 256 },
    found: /createHmac\('sha256'/,
  },
  {
    name: 'HKDF-SHA-256',
    standard: 'RFC 5869',
    use: 'inside HPKE, and for the key of one comparison',
    postQuantum: 'safe',
    algorithm: { primitive: 'kdf', functions: ['keyderive'], classicalBits: 256 },
    found: /KDF_HKDF_SHA256|hkdfSync/,
  },
];

const other: readonly CryptoAsset[] = [
  {
    name: 'DRBG of OpenSSL',
    standard: 'NIST SP 800-90A',
    use: 'keys, salts, nonces, ids; tokens of sessions and against forged requests, 256 bits each',
    postQuantum: 'not affected',
    algorithm: { primitive: 'drbg', functions: ['generate'], classicalBits: 256 },
    found: /\brandomBytes\b|randomUUID|getRandomValues/,
  },
  {
    name: 'comparison in constant time',
    standard: 'none',
    use: 'tokens against forged requests',
    postQuantum: 'not affected',
    algorithm: { primitive: 'other', functions: ['other'], classicalBits: 0 },
    found: /timingSafeEqual/,
  },
  {
    name: 'TLS',
    standard: 'RFC 8446; key exchange X25519MLKEM768 where both ends have it',
    use: 'mutual TLS 1.3 between the nodes; TLS to officers; certificates are the authority’s own',
    postQuantum: 'safe in its pair',
    found: /TLSv1\.3|checkServerIdentity|TLSSocket|X509Certificate|node:https|'undici'/,
  },
];

/** All cryptography of the product, in the order of its page. */
export const cryptoAssets: readonly CryptoAsset[] = [
  ...signatures,
  ...encryption,
  ...digests,
  ...other,
];
