// SPDX-License-Identifier: EUPL-1.2
import { ReportManifest, SamsynError, isSamsynError } from '@samsyn/terms';

/** The bytes of a manifest: what both authorities approve. The same manifest, the same bytes. */
export function encodeManifest(manifest: ReportManifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(ReportManifest.parse(manifest), null, 2)}\n`);
}

/**
 * A manifest of a joint report, in the one form that is written.
 * @throws SamsynError `report.malformed`
 */
export function parseManifest(bytes: Uint8Array): ReportManifest {
  const malformed = (path?: string): SamsynError =>
    new SamsynError('report.malformed', 'not the manifest of a joint report', path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const parsed = ReportManifest.safeParse(JSON.parse(text));
    if (!parsed.success) throw malformed(parsed.error.issues[0]?.path.join('.'));
    if (new TextDecoder().decode(encodeManifest(parsed.data)) !== text) throw malformed();
    return parsed.data;
  } catch (error) {
    throw isSamsynError(error) ? error : malformed();
  }
}
