/** The client of this API: every call is typed, and judged before it is sent. */
import createClient from 'openapi-fetch';
import type { paths } from './generated/types.js';
import { guardClient } from './src/client/guard-client.ts';
import { RequestError } from './src/client/request-error.ts';
import { validation } from './src/client/validation.ts';
import { startMock } from './src/mock/index.ts';

const mock = await startMock({ port: 0 });
const client = guardClient(createClient<paths>(), { accessToken: 'made-up-weather-token', validation });
const baseUrl = mock.url;
const { data: reading } = await client.GET('/stations/{station}/readings', {
  baseUrl,
  params: { path: { station: 7 }, query: { kind: ['rain', 'wind'] } },
});
const value: number | null | undefined = reading?.value;
const { data: wind } = await client.GET('/stations/{station}/readings', {
  baseUrl,
  params: { path: { station: 7 }, query: { kind: ['wind'] } },
});
const { data: called } = await client.GET('/stations/{station}/readings.js', {
  baseUrl,
  params: { path: { station: 8 }, query: { cb: 'show' } },
});
const { response } = await client.PUT('/stations/{station}/readings', {
  baseUrl,
  params: { path: { station: 7 } },
  body: { kind: 'wind', value: 0 },
});
const { response: named } = await client.PUT('/stations/{station}/readings', {
  baseUrl,
  headers: { Prefer: 'example=wind' },
  params: { path: { station: 8 } },
  body: { kind: 'rain', value: 1 },
});
const numbers = [response, named].map(({ headers }) => headers.get('reading-number'));
const refused = await client
  .GET('/stations/{station}/readings', { baseUrl, params: { path: { station: 0 } } })
  .catch((error: unknown) => error);
// @ts-expect-error -- a station is a number
export const wrong = () => client.GET('/stations/{station}/readings', { params: { path: { station: 'x' } } });
await mock.close();
const faults = refused instanceof RequestError ? refused.faults?.map(({ pointer }) => pointer) : refused;
const message = (refused as Error).message;
console.log(JSON.stringify({ value, wind, called, status: response.status, numbers, faults, message }));
