/** What any judge of NDJSON has to do: read the lines, parse them and their bodies. */
import { createInterface } from 'node:readline';

for await (const line of createInterface({ input: process.stdin })) {
  const entry = JSON.parse(line) as {
    request: { postData: { text: string } };
    response: { content: { text: string } };
  };
  JSON.parse(entry.request.postData.text);
  JSON.parse(entry.response.content.text);
}
