/** The client of this API: every call is typed, and judged before it is sent. */
import createClient from 'openapi-fetch';
import type { paths } from './generated/types.js';
import { guardClient } from './src/client/guard-client.ts';
import { RequestError } from './src/client/request-error.ts';
import { validation } from './src/client/validation.ts';
import { startMock } from './src/mock/index.ts';

const mock = await startMock({ port: 0 });
const client = guardClient(createClient<paths>(), {
  accessToken: 'made-up-library-token',
  validation,
});
const baseUrl = `${mock.url}/api`;
const { data: books } = await client.GET('/books/{isbns}', {
  baseUrl,
  params: { path: { isbns: ['9780140449136', '9780140449266'] }, query: { fields: ['isbn', 'title'] } },
  querySerializer: { array: { style: 'form', explode: false } },
});
const titles: string[] | undefined = books?.map(({ title }) => title);
const { data: called } = await client.GET('/jsonp/books/{isbns}', {
  baseUrl,
  params: { path: { isbns: ['9780140449136'] }, query: { then: 'show' } },
});
const { data: receipt } = await client.POST('/loans', {
  baseUrl,
  body: { member: 'member-4711', isbn: '9780140449136', days: 14 },
});
const refused = await client
  .POST('/loans', { baseUrl, body: { member: 'member-4711', isbn: 'x', days: 61 } })
  .catch((error: unknown) => error);
// @ts-expect-error -- days is a number
export const wrong = () => client.POST('/loans', { body: { member: 'm', isbn: '123', days: '14' } });
await mock.close();
const faults = refused instanceof RequestError ? refused.faults?.map(({ pointer }) => pointer) : refused;
const message = (refused as Error).message;
console.log(JSON.stringify({ titles, called, receipt, faults, message }));
