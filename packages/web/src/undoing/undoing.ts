// SPDX-License-Identifier: EUPL-1.2

/** How what an officer does on the screens is guarded against a slip of the hand. */
export type Undoing =
  /** Cannot be undone: asked once, in words that say what happens. */
  | { readonly how: 'asks'; readonly because: string }
  /** Cannot be undone; what decides is typed by hand from another channel, by two officers. */
  | { readonly how: 'typed'; readonly because: string }
  /** Put right by another act, or by the same one again. */
  | { readonly how: 'undone-by'; readonly by: string }
  /** Adds a word beside the earlier ones, or only reads; it takes nothing away. */
  | { readonly how: 'adds' }
  /** Protects the person: no question may delay it. */
  | { readonly how: 'urgent' };
