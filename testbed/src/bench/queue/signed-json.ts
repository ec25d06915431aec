// SPDX-License-Identifier: EUPL-1.2
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { SamsynError } from '@samsyn/terms';
import { z } from 'zod';

const Signed = z.object({ content: z.string(), signature: z.string() });

/** JSON around JSON text and its Ed25519 signature. @param key PKCS #8 in PEM */
export function signJson(content: string, key: string): string {
  const signature = sign(null, Buffer.from(content), createPrivateKey(key)).toString('base64');
  return JSON.stringify({ content, signature });
}

/** The text, once its signature has been verified. @throws SamsynError, ZodError where it is not good */
export function openSigned(text: string, key: string): string {
  const { content, signature } = Signed.parse(JSON.parse(text));
  const isGood = verify(
    null,
    Buffer.from(content),
    createPublicKey(key),
    Buffer.from(signature, 'base64'),
  );
  if (!isGood) throw new SamsynError('envelope.signature-broken', 'not signed by that key');
  return content;
}
