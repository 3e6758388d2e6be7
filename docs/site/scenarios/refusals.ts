/** The exchanges of a request that the contract refuses, as one page: each with the finding, and with what the server says of it. */
import { join } from 'node:path';
import { readExchanges, type RecordedExchange } from '../../../src/codegen/examples.ts';
import { contract, judge } from '../../../src/contract/index.ts';
import { anchorOf } from '../anchor.ts';
import { plain } from '../guide-text.ts';
import { forReading } from '../../../src/page/browser/for-reading.ts';

export interface Refusal {
  /** The name of its file without the ending. */
  readonly id: string;
  readonly summary: string;
  readonly exchange: RecordedExchange['exchange'];
}

export async function refusals(): Promise<Refusal[]> {
  const all = await readExchanges(join(import.meta.dirname, '../../../spec/refusals'));
  return all.map(({ operation, scenario, summary, exchange }) => ({
    id: `${operation}.${scenario.replace(/\.refused$/, '')}`,
    summary,
    exchange,
  }));
}

export function refusalPage(all: readonly Refusal[]): string {
  return `# Refused requests

Requests that break the contract, each with the answer that the server gives or, by what the documentation says, should give. Every other exchange is
a [scenario](./index.md). What the messages mean: [errors and findings](../errors.md).

${all.map(section).join('\n\n')}
`;
}

function section({ id, summary, exchange }: Refusal): string {
  const { request, response } = exchange;
  const findings = judge(contract, exchange).findings.map(({ message }) => `- ${plain(message)}`);
  const sent = messageOf(`${request.method} ${request.target} HTTP/1.1`, request);
  const got = response && messageOf(`HTTP/1.1 ${response.status}`, response);
  return `## ${summary.replace(/\.$/, '')} {#${anchorOf(id)}}

\`${id}\`. The contract says:

${findings.join('\n')}

::: code-group

\`\`\`txt [Request]
${sent}
\`\`\`

\`\`\`txt [Answer]
${got ?? 'The connection ended without one.'}
\`\`\`

:::`;
}

function messageOf(
  start: string,
  { headers, body }: Pick<RecordedExchange['exchange']['request'], 'headers' | 'body'>,
): string {
  const fields = headers.map(([name, value]) => `${name}: ${value}\n`).join('');
  return forReading(`${start}\n${fields}\n${typeof body === 'string' ? body : ''}`).trimEnd();
}
