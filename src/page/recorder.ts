/**
 * Records what the example page sends and receives, as it goes over the wire: a page sees neither the headers that its browser adds
 * nor the text of a script.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-2
 * @see https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { secretNamesOf, type ContractDocument } from '../contract/index.ts';
import { Hider } from '../secrets/index.ts';
import { pairs } from '../wire/index.ts';

/** One exchange. The token in it is masked; the line ends are those of HTTP. */
export interface RecordedExchange {
  /** Grows from one exchange to the next. */
  readonly id: number;
  readonly request: string;
  readonly response: string;
}

interface Recording {
  readonly id: number;
  readonly host: string | undefined;
  readonly head: string;
  readonly body: Uint8Array[];
  readonly answer: Uint8Array[];
}

const KEPT = 20;

export interface Recorder {
  readonly record: (request: IncomingMessage, response: ServerResponse) => void;
  /** The last exchanges of pages on that host, in the order in which they began. */
  readonly recorded: (host: string | undefined) => RecordedExchange[];
}

export function recorder(document: ContractDocument): Recorder {
  // A browser sends the cookies of a host to all of its ports, so cookies of other servers arrive here too.
  const hider = new Hider(secretNamesOf(document));
  const recordings: Recording[] = [];
  let id = 0;
  return {
    record(request, response) {
      const { method, url, httpVersion, rawHeaders, headers, socket } = request;
      const fields = pairs(rawHeaders).map(([name, value]) => `${name}: ${hider.header(name, value)}\r\n`);
      const head = `${method} ${hider.target(String(url))} HTTP/${httpVersion}\r\n${fields.join('')}\r\n`;
      const recording: Recording = { id: (id += 1), host: headers.host, head, body: [], answer: [] };
      recordings.splice(0, recordings.length - KEPT + 1);
      recordings.push(recording);
      request.on('data', (chunk: Uint8Array) => recording.body.push(chunk));
      const write = socket.write.bind(socket) as (...all: unknown[]) => boolean;
      socket.write = (...all: unknown[]) => {
        recording.answer.push(Buffer.from(...(all as [string, BufferEncoding])));
        return write(...all);
      };
      // The next request on the connection is another exchange.
      response.once('finish', () => Reflect.deleteProperty(socket, 'write'));
    },
    recorded: (host) =>
      recordings
        .filter((one) => one.host === host)
        .map(({ id, head, body, answer }) => ({
          id,
          request: head + Buffer.concat(body).toString(),
          response: Buffer.concat(answer).toString(),
        })),
  };
}
