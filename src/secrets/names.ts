/**
 * Which names mean secrets. Names are compared without letter case and separators, so that `access_token`, `accessToken`,
 * `X-Access-Token` and `oauth_token[]` are one kind of name.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-11.2
 */

import { Remembered } from '../wire/remembered.ts';
import { isOneOff } from './one-off.ts';
import { plainName } from './plain-name.ts';

/** A token; the value of a member that identifies an account; a cookie. */
export type SecretKind = 'token' | 'member' | 'cookie';

/** What a contract says about names. */
export interface ContractNames {
  /** Members whose values are never shown. */
  readonly sensitive: Iterable<string>;
  /** Parameters and headers that carry a token. */
  readonly tokens?: Iterable<string>;
  /** Headers that the contract knows and does not call sensitive. */
  readonly headers?: Iterable<string>;
}

const all = (kind: SecretKind, names: string) => names.split(' ').map((name) => [name, kind] as const);

/** Endings of names that mean a secret, in any API. */
const ENDINGS = [
  ...all(
    'token',
    'token secret password passwd passphrase passcode apikey authkey accesskey privatekey secretkey',
  ),
  ...all(
    'token',
    'subscriptionkey consumerkey sessionkey authorization authz oauth xauth credential creds sessionid',
  ),
  ...all('token', 'sessid sessionstate signature assertion verifier samlresponse jwt hmac'),
  ...all(
    'token',
    'authorizationcode authcode devicecode usercode accesscode mfacode verificationcode securitycode',
  ),
  ...all('cookie', 'cookie'),
  ...all('member', 'accountid accountnumber accountnum accountno acctid acctnumber acctnum acctno acctkey'),
];

/** Names that count only as a whole or as a last word, as in `user_pwd` and `brokerAccount`: other words may end alike. */
const WORDS = [
  ...all('token', 'auth bearer pwd pw psw pass pin otp sid session csrf xsrf sig tok tkn'),
  ...all('member', 'account acct'),
];

const LAST_WORDS: ReadonlyMap<string, SecretKind> = new Map(WORDS);
const WORD_START = /[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u;
const WHITE_SPACE = /\s/;

/** Names of many things, which mean a secret only if the value is long. */
const PERHAPS = new Set('code key state nonce hash ticket grant login refresh'.split(' '));
const LONG_VALUE = /^(?=\D*\d)\S{16,}$/;

/** Endings that do not change what a name means: `tokenValue`, `password_confirmation`. */
const SAME =
  /(?:value|string|text|raw|base|plain|hash|hint|encrypted|encoded|confirm|confirmation|id|\d{1,9}|(?<!s)s)$/;

/** A longer text is not a name. */
const LONGEST = 100;
/** What stands for a secret names nothing, although it says of which kind it is. */
const STAND_IN = /REDACTED-[A-Z]+-\d/;

export class SecretNames {
  readonly #whole: ReadonlyMap<string, SecretKind>;
  readonly #endings: readonly (readonly [string, SecretKind])[];
  /** Names of the contract that are so long that no other word is one letter away. */
  readonly #long: readonly (readonly [string, SecretKind])[];
  readonly #remembered = new Remembered<SecretKind | undefined>();
  readonly #headers: ReadonlySet<string>;

  constructor({ sensitive, tokens = [], headers = [] }: ContractNames) {
    const own = [
      ...[...tokens].map((name) => [plainName(name), 'token'] as const),
      ...[...sensitive].map((name) => [plainName(name), 'member'] as const),
    ];
    this.#whole = new Map([...WORDS, ...own]);
    // A short name could be the end of an ordinary word.
    this.#long = own.filter(([name]) => name.length >= 8);
    this.#endings = [...ENDINGS, ...this.#long];
    this.#headers = new Set([
      ...HARMLESS.trim().split(/\s+/),
      ...[...headers].map((name) => name.toLowerCase()),
    ]);
  }

  /** The kind of secret that a name means; `undefined` if the name does not tell. */
  kindOf(name: string): SecretKind | undefined {
    if (name.length > LONGEST || STAND_IN.test(name)) return undefined;
    return this.#remembered.get(name, (own) => {
      const plain = plainName(own);
      const mistyped = () => this.#long.find(([known]) => isOneOff(plain, known))?.[1];
      return (
        this.#find(plain) ??
        // `token[0]` means the same as `token`.
        this.#find(plainName(own.split('[', 1)[0] ?? '')) ??
        this.#find(lastWord(own), LAST_WORDS) ??
        mistyped()
      );
    });
  }

  /** The same if the value is known, which tells an authorization code from the code of an error. */
  kindWith(name: string, value: string): SecretKind | undefined {
    return this.kindOf(name) ?? (LONG_VALUE.test(value) && this.isPerhaps(name) ? 'token' : undefined);
  }

  /** Whether only the value can tell if the name means a secret. */
  isPerhaps(name: string): boolean {
    return name.length <= LONGEST && PERHAPS.has(plainName(name));
  }

  /** Whether the name of a header means no secret, so that only the form of its value can show one. */
  isHarmlessHeader(name: string): boolean {
    const lower = name.toLowerCase();
    return this.#headers.has(lower) || /^(?:access-control-|sec-ch-|sec-fetch-)/.test(lower);
  }

  #find(plain: string, whole = this.#whole): SecretKind | undefined {
    for (let rest = plain; ;) {
      const kind = whole.get(rest) ?? this.#endings.find(([ending]) => rest.endsWith(ending))?.[1];
      const shorter = rest.replace(SAME, '');
      if (kind !== undefined || shorter === rest) return kind;
      rest = shorter;
    }
  }
}

/** The last word of an identifier; text with white space is a sentence instead, such as `Invalid account`. */
function lastWord(name: string): string {
  if (WHITE_SPACE.test(name)) return '';
  return plainName(name.split(WORD_START).findLast((word) => word !== '') ?? '');
}

/** Headers that hold no secret by their meaning: those that judges and readers of a recording need. */
const HARMLESS = `
  accept accept-charset accept-encoding accept-language accept-ranges age allow alt-svc cache-control connection
  content-disposition content-encoding content-language content-length content-location content-range content-security-policy
  content-type date dnt expect expires host keep-alive last-modified link location max-forwards mime-version origin pragma prefer
  preference-applied priority proxy-connection range referer referrer-policy retry-after server server-timing
  strict-transport-security te trailer transfer-encoding upgrade upgrade-insecure-requests user-agent vary via warning
  www-authenticate x-aspnet-version x-content-type-options x-frame-options x-http-method-override x-powered-by x-requested-with
  x-xss-protection :method :scheme :authority :path :status`;
