/**
 * Makes up bodies from a schema, with Prism in this process. Prism is loaded when the first body is asked for: recorded answers do not need it.
 *
 * @see https://github.com/stoplightio/prism/tree/master/packages/http
 */
import type * as Prism from '@stoplight/prism-http';
import { loadOpenApi } from '../../package-files.ts';
import type { MakeUp } from '../make-up.ts';
import { MockError } from '../mock-error.ts';

const CONFIG: Omit<Prism.IHttpMockConfig, 'mock'> = {
  isProxy: false,
  errors: false,
  upstreamProxy: undefined,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
};

/** @param load where Prism comes from. */
export function prism(
  // Bundlers must not look for this optional package. The comments tell most of them; the catch in the same expression tells esbuild.
  load: () => Promise<unknown> = () =>
    import(
      /* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ '@stoplight/prism-http'
    ).catch((error: unknown) => {
      throw error;
    }),
): MakeUp {
  let started: Promise<MakeUp> | undefined;
  return async (...wish) => (await (started ??= start(load)))(...wish);
}

async function start(load: () => Promise<unknown>): Promise<MakeUp> {
  const { createInstance, getHttpOperationsFromSpec } = await loadPrism(load);
  const operations = await getHttpOperationsFromSpec(loadOpenApi());
  // The request was judged before it came here.
  const validate: Prism.PrismHttpComponents['validateInput'] = ({ element }) => ({
    _tag: 'Right',
    right: element,
  });
  const components = { logger: silent, validateInput: validate, validateSecurity: validate };
  const instance = createInstance({ ...CONFIG, mock: { dynamic: true } }, components);
  return async ({ method, path }, code, mediaType) => {
    const request = { method: method.toLowerCase() as Prism.IHttpRequest['method'], url: { path } };
    // Prism changes this object.
    const mock = { code, dynamic: true, ...(mediaType !== undefined && { mediaTypes: [mediaType] }) };
    const result = await instance.request(request, operations, { ...CONFIG, mock })();
    if (result._tag === 'Left') {
      const { message, detail }: Partial<Prism.ProblemJsonError> = result.left;
      throw new Error(`Prism did not answer: ${[message, detail].filter(Boolean).join(': ')}`);
    }
    const { statusCode, headers = {}, body: value } = result.right.output;
    if (statusCode !== code) throw new Error(`expected status ${code} from Prism, received ${statusCode}`);
    return { value, headers };
  };
}

async function loadPrism(load: () => Promise<unknown>): Promise<typeof Prism> {
  try {
    const module = (await load()) as { readonly default?: typeof Prism } & typeof Prism;
    return module.default ?? module;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND')
      throw new MockError(
        'expected @stoplight/prism-http, which makes up answers that were not recorded, but it is not installed; run: ' +
          'npm install --save-dev @stoplight/prism-http@5.16.0 @stoplight/prism-core@5.16.0',
        { cause: error },
      );
    throw new MockError(
      `expected @stoplight/prism-http to load on Node ${process.versions.node}, received the error: ` +
        `${message.split('\n', 1).join('')}; use Node 24`,
      { cause: error },
    );
  }
}

const ignore = (): void => undefined;
const levels = ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'];
const silent: object = {
  ...Object.fromEntries(levels.map((level) => [level, ignore])),
  child: () => silent,
};
