// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { JointWords } from '../../messages/sv-joint.ts';

/** The words of the desk where both authorities look at the same. */
export const jointWords = areaWords<JointWords>({
  sv: async () => (await import('../../messages/sv-joint.ts')).svJoint,
  en: async () => (await import('../../messages/en-joint.ts')).enJoint,
});
