/** The legal order that attacks are made of, as each transport sends it. */
import { limitOrder } from '../../orders.ts';
import { ACCOUNT, TOKEN } from '../secrets.ts';

export const ORDER = {
  ...limitOrder,
  AccountKey: ACCOUNT,
  // With an id of its own it gets the same answer each time it comes.
  OrderConfirmId: 'ABUSE-1',
};

export const JSON_ORDER = JSON.stringify(ORDER);
export const XML_ORDER = `<Order>${Object.entries(ORDER)
  .map(([name, value]) => `<${name}>${value}</${name}>`)
  .join('')}</Order>`;

export type Fields = readonly string[];

export const AUTHORIZATION = `Authorization: Bearer ${TOKEN}`;
const HOST = 'Host: 127.0.0.1';

/** A request whose header says the length of its body, unless its fields say something of it. */
export function message(line: string, fields: Fields, body: string | Buffer = ''): Buffer {
  const told = fields.some((field) => /^(content-length|transfer-encoding)/i.test(field));
  const length = told || body.length === 0 ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const head = [line, HOST, ...fields, ...length, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)]);
}

/** @param fields beside the token and the media type; one of the same name takes their place */
export function post(body: string | Buffer, fields: Fields = [], target = '/v2/orders'): Buffer {
  const given = new Set(fields.map((field) => field.split(':')[0]?.toLowerCase()));
  const usual = [AUTHORIZATION, 'Content-Type: application/json'];
  const kept = usual.filter((field) => !given.has(field.split(':')[0]?.toLowerCase()));
  return message(`POST ${target} HTTP/1.1`, [...kept, ...fields], body);
}

export function postXml(body: string | Buffer, fields: Fields = []): Buffer {
  return post(body, ['Content-Type: application/xml', 'Accept: application/xml', ...fields]);
}

/** @param query as it is sent */
export function jsonp(query: string, fields: Fields = []): Buffer {
  return message(`GET /v2/jsonp/orders/send?${query} HTTP/1.1`, fields);
}

export const DATA = `data=${encodeURIComponent(JSON_ORDER)}`;
export const OAUTH = `oauth_token=${TOKEN}`;

/** One in each transport. */
export const LEGAL: readonly [Buffer, Buffer, Buffer] = [
  post(JSON_ORDER),
  postXml(XML_ORDER),
  jsonp(`${DATA}&callback=page.placed&${OAUTH}`),
];
