// SPDX-License-Identifier: EUPL-1.2
/** A message as the server hands it on. */
export interface NatsMessage {
  readonly subject: string;
  /** Where an answer goes; empty where none is asked for. */
  readonly reply: string;
  readonly payload: Buffer;
}

export type NatsFrame =
  | { readonly kind: 'message'; readonly message: NatsMessage }
  | { readonly kind: 'line'; readonly line: string };

const lineEnd = '\r\n';

/** Takes bytes as they come and yields what is whole: `MSG subject sid [reply] length`, or one line. */
export class NatsFrames {
  #kept: Buffer = Buffer.alloc(0);

  *take(bytes: Buffer): Generator<NatsFrame> {
    this.#kept = Buffer.concat([this.#kept, bytes]);
    for (let end = this.#kept.indexOf(lineEnd); end >= 0; end = this.#kept.indexOf(lineEnd)) {
      const line = this.#kept.toString('latin1', 0, end);
      const after = end + lineEnd.length;
      const [verb, subject = '', ...rest] = line.split(' ');
      if (verb !== 'MSG') {
        this.#kept = this.#kept.subarray(after);
        yield { kind: 'line', line };
        continue;
      }
      const length = Number(rest.at(-1));
      if (this.#kept.length < after + length + lineEnd.length) return;
      const payload = this.#kept.subarray(after, after + length);
      this.#kept = this.#kept.subarray(after + length + lineEnd.length);
      const reply = rest.length === 3 ? (rest[1] ?? '') : '';
      yield { kind: 'message', message: { subject, reply, payload } };
    }
  }
}
