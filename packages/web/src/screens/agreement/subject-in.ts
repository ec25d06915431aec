// SPDX-License-Identifier: EUPL-1.2
import { AgreementSubject } from '@samsyn/terms';

/** What a packed file is a version of; undefined when it is none. The node reads it in full. */
export function subjectIn(content: string): AgreementSubject | undefined {
  try {
    return subjectOf(JSON.parse(content));
  } catch {
    return undefined;
  }
}

function subjectOf(value: unknown): AgreementSubject | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('items' in value) return 'catalogue';
  const scheme = 'scheme' in value && typeof value.scheme === 'string' ? value.scheme : '';
  return AgreementSubject.safeParse(`classification.${scheme}`).data;
}
