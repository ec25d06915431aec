// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { SamsynError } from '@samsyn/terms';
import { NatsFrames } from './nats-frames.ts';
import type { NatsMessage } from './nats-frames.ts';

type Take = (message: NatsMessage) => void;

/**
 * A client of NATS, as far as the bench needs one: its protocol is lines of text, and JetStream is
 * asked by messages to subjects of the server's own.
 */
export class NatsConnection {
  readonly #socket: Socket;
  readonly #takers: Take[] = [];
  readonly #asked = new Map<string, Take>();
  readonly #inbox = `_INBOX.${randomUUID()}`;

  private constructor(socket: Socket) {
    this.#socket = socket;
    const frames = new NatsFrames();
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      for (const frame of frames.take(bytes)) {
        if (frame.kind === 'line') this.#heard(frame.line);
        else this.#handOn(frame.message);
      }
    });
    socket.write('CONNECT {"verbose":false,"pedantic":false,"lang":"node","version":"1"}\r\n');
    socket.write(`SUB ${this.#inbox}.* 0\r\n`);
  }

  static async open(port: number): Promise<NatsConnection> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new NatsConnection(socket);
  }

  #heard(line: string): void {
    if (line === 'PING') this.#socket.write('PONG\r\n');
    if (line.startsWith('-ERR')) this.#socket.destroy();
  }

  #handOn(message: NatsMessage): void {
    const asked = this.#asked.get(message.subject);
    this.#asked.delete(message.subject);
    if (asked) asked(message);
    else for (const take of this.#takers) take(message);
  }

  /** Everything that comes to the subject goes to `take`; one subject for each connection. */
  subscribe(subject: string, take: Take): void {
    this.#takers.push(take);
    this.#socket.write(`SUB ${subject} 1\r\n`);
  }

  publish(subject: string, payload: string | Buffer, reply = ''): void {
    const to = reply === '' ? subject : `${subject} ${reply}`;
    this.#socket.write(`PUB ${to} ${Buffer.byteLength(payload)}\r\n`);
    this.#socket.write(payload);
    this.#socket.write('\r\n');
  }

  /**
   * Publishes and resolves with the answer; to a stream's subject, once the stream has it.
   * @throws SamsynError `runtime.internal` with JetStream's refusal
   */
  async request(subject: string, payload: string | Buffer): Promise<string> {
    const reply = `${this.#inbox}.${randomUUID()}`;
    const { promise, resolve } = Promise.withResolvers<string>();
    this.#asked.set(reply, ({ payload: said }) => resolve(said.toString()));
    this.publish(subject, payload, reply);
    const said = await promise;
    if (said.includes('"error"')) throw new SamsynError('runtime.internal', said, subject);
    return said;
  }

  close(): void {
    this.#socket.destroy();
  }
}
