/**
 * One call by a script element: how a page of another origin gets an answer without fetch. Knows nothing of orders.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#script-processing-model
 * @see https://www.w3.org/TR/CSP3/#report-violation
 */
import { RequestError } from './request-error.ts';

/**
 * Loads a script and waits until it calls a function of the page. The element is removed when this settles, the function
 * when the script has loaded or failed, so that a late, second or foreign call does nothing.
 *
 * @param callback the name of the function that the script calls
 * @param nonce for a Content-Security-Policy that asks for one
 * @returns a copy of what the script calls it with, of own members only: `__proto__` in a script sets a prototype
 * @throws RequestError where the page may not load the script, or no answer comes of it, and the reason of the signal
 */
export async function callByScript(
  url: URL,
  callback: string,
  nonce: string | undefined,
  signal: AbortSignal,
): Promise<unknown> {
  const script = document.createElement('script');
  script.referrerPolicy = 'no-referrer';
  // JSON is UTF-8, also where neither page nor response says so.
  script.setAttribute('charset', 'utf-8');
  if (nonce !== undefined) script.nonce = nonce;
  try {
    script.src = url.href;
  } catch {
    throw new RequestError(
      false,
      `a page whose Trusted Types let it load scripts of ${url.origin} (a default policy with createScriptURL)`,
      'a refusal',
    );
  }
  const channel = new MessageChannel();
  let sent = false;
  let onViolation = (_event: SecurityPolicyViolationEvent): void => undefined;
  try {
    return await new Promise((resolve, reject) => {
      const fail = (expected: string, received: string): void => {
        reject(new RequestError(true, expected, received));
      };
      const forget = (): void => {
        Reflect.deleteProperty(globalThis, callback);
      };
      onViolation = ({ blockedURI, disposition, effectiveDirective }) => {
        if (blockedURI === script.src && disposition === 'enforce')
          reject(
            new RequestError(
              sent,
              `a Content-Security-Policy with ${url.origin} in its script-src, and no redirect`,
              `one that forbids the script (${effectiveDirective})`,
            ),
          );
      };
      Object.defineProperty(globalThis, callback, {
        configurable: true,
        value: (value: unknown) => {
          if (document.currentScript !== script) return;
          try {
            resolve(JSON.parse(JSON.stringify(value)));
          } catch {
            fail('a call with JSON', 'a call with something else');
          }
        },
      });
      script.onload = () => {
        forget();
        fail('a script that calls its callback', 'one that does not');
      };
      script.onerror = () => {
        forget();
        fail('a script', 'none: no connection, an error status, or another media type');
      };
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      document.addEventListener('securitypolicyviolation', onViolation);
      // The policy is checked before the request, and again before a redirect is followed, with the same event. But the event of the
      // first check comes before a message that is posted right after.
      channel.port1.onmessage = () => {
        sent = true;
      };
      document.documentElement.append(script);
      channel.port2.postMessage(0);
    });
  } finally {
    script.remove();
    document.removeEventListener('securitypolicyviolation', onViolation);
    channel.port1.close();
  }
}
