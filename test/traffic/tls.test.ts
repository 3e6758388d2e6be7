/** A target behind TLS: its certificate is checked, as by any client. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { close, listen } from '../../src/mock/server/listen.ts';
import { runProgram } from '../run-cli.ts';
import { scratch } from '../scratch.ts';
import { programOf } from './live.ts';

const folder = scratch();
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const made = spawnSync('openssl', [
  ...[...request, '-keyout', key, '-out', cert, '-days', '2'],
  ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
]);

describe.skipIf(made.status !== 0)('a certificate', () => {
  const through = async (host = 'localhost') => {
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
      request.resume().on('end', () => {
        response.setHeader('content-type', 'application/json');
        response.end('[{"Message":"Sent order","OrderID":"1","OrderStatus":"Ok"}]');
      });
    });
    const { port } = new URL(await listen(server, 0, '127.0.0.1'));
    const run = await runProgram(
      'proxy',
      '--target',
      `https://${host}:${port}`,
      '--',
      ...programOf([{}, {}]),
    );
    await close(server);
    return run;
  };

  test('that no trusted authority signed is refused, nothing is sent, and the message says how to trust it', async () => {
    const { code, stdout } = await through();
    expect(stdout).toContain(
      'the target cannot be reached: no trusted authority signed its certificate; to trust it, set NODE_EXTRA_CA_CERTS to a file with the certificate of its issuer. Nothing was sent to it\n',
    );
    expect(stdout).toContain('0 orders.\n');
    expect(code).toBe(1);
  });

  const trusted = (host: string) => {
    process.env['NODE_EXTRA_CA_CERTS'] = cert;
    return through(host).finally(() => {
      delete process.env['NODE_EXTRA_CA_CERTS'];
    });
  };

  test('of another host is reported as that', async () => {
    const { stdout } = await trusted('127.0.0.1');
    expect(stdout).toContain('the target cannot be reached: its certificate is for another host. Nothing');
  });

  test('that NODE_EXTRA_CA_CERTS names is trusted', async () => {
    const { code, stdout } = await trusted('localhost');
    expect(stdout).toContain('PASS  2 ok · 2 exchanges\n');
    expect(code).toBe(0);
  });
});
