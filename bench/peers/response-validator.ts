/** openapi-response-validator over NDJSON: it judges bodies of responses, and nothing else of an exchange. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const { default: ResponseValidator } = createRequire(import.meta.url)('openapi-response-validator') as {
  default: new (terms: object) => { validateResponse(status: number, body: unknown): unknown };
};
const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as {
  paths: Record<string, { post: { responses: Record<string, object> } }>;
  components: object;
};
const { 200: placed } = document.paths['/orders']?.post.responses ?? {};
const validator = new ResponseValidator({ responses: { 200: placed }, components: document.components });

let violates = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const entry = JSON.parse(line) as { response: { status: number; content: { text: string } } };
  const { status, content } = entry.response;
  if (validator.validateResponse(status, JSON.parse(content.text)) !== undefined) violates += 1;
}
if (violates > 0) throw new Error(`expected none to violate, received ${violates}`);
