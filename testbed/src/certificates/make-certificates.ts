// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import type { webcrypto } from 'node:crypto';
import type { JsonGeneralNames, X509Certificate } from '@peculiar/x509';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** A certificate and its private key (PKCS #8), both PEM. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

export interface DevelopmentCa {
  /** The authority's own certificate, PEM. Its key exists only in this object. */
  readonly certificate: string;
  /** A certificate for a node on this machine, for both ends of mutual TLS. */
  issue(authorityId: string): Promise<Certificate>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signing = { ...algorithm, hash: 'SHA-256' } as const;
const dayMs = 24 * 60 * 60 * 1000;
const validityDays = 3_650;

/** The name by which a node's certificate says whose node it is. */
export function certificateNameOf(authorityId: string): string {
  return `urn:samsyn:authority:${authorityId}`;
}

function generatePair(): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function pemOf(key: webcrypto.CryptoKey): Promise<string> {
  const bytes = Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64');
  const lines = bytes.match(/.{1,64}/g) ?? [];
  return `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`;
}

function validity(nowMs: number): { notBefore: Date; notAfter: Date } {
  return {
    notBefore: new Date(nowMs - dayMs),
    notAfter: new Date(nowMs + validityDays * dayMs),
  };
}

async function issue(
  ca: X509Certificate,
  caKey: webcrypto.CryptoKey,
  authorityId: string,
  nowMs: number,
): Promise<Certificate> {
  const keys = await generatePair();
  const names: JsonGeneralNames = [
    { type: 'dns', value: 'localhost' },
    { type: 'ip', value: '127.0.0.1' },
    { type: 'url', value: certificateNameOf(authorityId) },
  ];
  const certificate = await X509CertificateGenerator.create({
    subject: `CN=${authorityId}, O=Samsyn demonstration`,
    issuer: ca.subject,
    ...validity(nowMs),
    publicKey: keys.publicKey,
    signingKey: caKey,
    signingAlgorithm: signing,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth, ExtendedKeyUsage.clientAuth]),
      new SubjectAlternativeNameExtension(names),
      // One CA is told from another of the same name by its key (RFC 5280, 4.2.1.1).
      await AuthorityKeyIdentifierExtension.create(ca.publicKey),
    ],
  });
  return { certificate: `${certificate.toString('pem')}\n`, key: await pemOf(keys.privateKey) };
}

/**
 * A certificate authority for one machine, valid from a day before `nowMs` (milliseconds since
 * 1970 UTC) and for ten years. Its certificate says that it is for demonstrations.
 */
export async function makeDevelopmentCa(nowMs: number): Promise<DevelopmentCa> {
  const keys = await generatePair();
  const ca = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=Samsyn demonstration CA, O=Samsyn demonstration',
    ...validity(nowMs),
    keys,
    signingAlgorithm: signing,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return {
    certificate: `${ca.toString('pem')}\n`,
    issue: (authorityId) => issue(ca, keys.privateKey, authorityId, nowMs),
  };
}
