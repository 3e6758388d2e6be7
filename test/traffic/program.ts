/**
 * The program under test: sends what its first argument lists to ORDER_CONTRACT_URL, one after the other, and ends with the exit code
 * of its second argument. A request that fails is sent again where it says so.
 */
import type { Request } from './live.ts';

const [, , list = '[]', code = '0'] = process.argv;
const order = {
  AccountKey: '123456',
  AssetType: 'EQ',
  Duration: 'DAY',
  OrderType: 'Market',
  Quantity: '10',
  Symbol: 'ARNA',
  TradeAction: 'Buy',
};

async function send({ path = '/orders', method = 'POST', body, size, headers, retry }: Request) {
  const text = typeof body === 'string' ? body : JSON.stringify({ ...order, ...body });
  const init: RequestInit = {
    method,
    redirect: 'manual',
    headers: { authorization: 'Bearer a-test-token', 'content-type': 'application/json', ...headers },
    ...(method === 'POST' && { body: size === undefined ? text : 'x'.repeat(size) }),
  };
  const url = `${process.env['ORDER_CONTRACT_URL']}${path}`;
  const sendOnce = () => fetch(url, init).then((response) => response.arrayBuffer());
  await sendOnce().catch(() => (retry === true ? sendOnce().catch(() => undefined) : undefined));
}

for (const request of JSON.parse(list) as Request[]) await send(request);
process.exitCode = Number(code);
