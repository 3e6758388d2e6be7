/**
 * Hostile callbacks, orders and parameters: each payload in each place and each way of sending it. What would run is
 * `ran(n)`, with the number of the case.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#script-data-double-escaped-state
 */

/** A request that would like its answer to run something. */
export interface Hostile {
  readonly name: string;
  /** The query as it is sent, without its mark. */
  readonly query: string;
  /** What stands in the query, before any encoding. */
  readonly payload: string;
  /** The charset in which the page reads the answer, where that says none. */
  readonly charset: string;
}

const CHARSETS = ['utf-8', 'iso-2022-jp', 'shift_jis', 'gbk', 'utf-7', 'windows-1252'];

/** Program text around a call. */
const PROGRAMS = [
  '@',
  '@//',
  ';@//',
  ' @//',
  '\t@//',
  '\u00a0@//',
  '\u3000@//',
  '\ufeff@//',
  '\0@//',
  'cb;@//',
  'cb(1);@//',
  'cb);@//',
  'cb,@,cb',
  'cb&&@||cb',
  'cb\n@//',
  'cb\r@//',
  'cb\u2028@//',
  'cb\u2029@//',
  '//\n@//',
  '//\u2028@//',
  '/**/@/**/;cb',
  '/*\n*/@//',
  '<!--\n@//',
  'cb\n-->\n@//',
  '#!\n@//',
  '@?cb:cb',
  '[@]',
  'cb[@]',
  'cb["x",@]',
  'cb`${@}`',
  '`${@}`.x',
  'cb?.[@]',
  'var a=@;cb',
  'cb=@,cb',
  'throw @//',
  'new function(){@}//',
  '(()=>@)()//',
  '(function(){@})()//',
  '!function(){@}()//',
  '{@}//',
  'a:@//',
  'if(@)cb',
  'eval("@")//',
  'setTimeout("@");cb',
  'Function("@")()//',
  'constructor.constructor("@")()//',
  'cb.constructor.constructor("@")()//',
  'cb["constructor"]["constructor"]("@")()//',
  '[].filter.constructor("@")()//',
  'Reflect.construct(Function,["@"])()//',
  'import("data:text/javascript,@")//',
  'location="javascript:@"//',
  '__proto__.x=@//',
  `${'a'.repeat(300)};@//`,
  `@//${'a'.repeat(300)}`,
  `${'a.'.repeat(150)}a;@//`,
] as const;

/** What ends a text, a call, a comment or an element, and then runs. */
const BREAK_OUTS = [
  '</script><script>@</script>',
  '</SCRIPT\t><script>@</script>',
  '</script/><img src=x onerror=@>',
  '<!--</script><script>@</script>',
  '<!--<script></script><script>@</script>',
  '--></script><svg onload=@>',
  ']]></script><script>@</script>',
  '"]);@//',
  '\\"]);@//',
  '\\\\"]);@//',
  '"});@//',
  "']);@//",
  '"+@+"',
  "'+@+'",
  '`+@+`',
  '${@}',
  '\u2028@//',
  '\u2029@//',
  '\n@//',
  '\r\n@//',
  '*/@/*',
  '\ufeff"]);@//',
  '\u2028"]);@//',
  '\0"]);@//',
  '\r\n\r\n<script>@</script>',
  '\r\nContent-Type: text/html\r\n\r\n<script>@</script>',
  // A second byte that a wide charset takes away together with the quote, the escape sequences of others, and UTF-7.
  '\u0081"]);@//',
  '\u00fe"]);@//',
  '\u001b$B"]);@//',
  '\u001b(J\\"]);@//',
  '+ACIAXQApADs-@//',
  '+ADw-script+AD4-@+ADw-/script+AD4-',
] as const;

/** The call, and the same name written with escapes. */
const CALLS = ['ran', 'ran', '\\u0072an', '\\u{72}an'];

const once = encodeURIComponent;
const twice = (text: string): string => once(once(text));

/** Ways of giving a callback: the first for every payload, and one of the others. */
const WAYS: Readonly<Record<string, (payload: string) => string>> = {
  'encoded once': (payload) => `callback=${once(payload)}`,
  'encoded twice': (payload) => `callback=${twice(payload)}`,
  'after another': (payload) => `callback=cb&callback=${once(payload)}`,
  'before another': (payload) => `callback=${once(payload)}&callback=cb`,
  'as an element': (payload) => `callback[0]=${once(payload)}&callback[]=${once(payload)}&callback=cb`,
  'as a member': (payload) => `callback=cb.${once(payload)}`,
};

/**
 * All of them.
 *
 * @param order one that is legal
 * @param token in the query of each
 */
export function hostileRequests(order: Readonly<Record<string, unknown>>, token: string): Hostile[] {
  const cases: Hostile[] = [];
  const add = (name: string, template: string, query: (payload: string) => string): void => {
    const number = cases.length;
    const call = CALLS[number % CALLS.length];
    const payload = template.replaceAll('@', `${call}(${number})`);
    const charset = CHARSETS[number % CHARSETS.length] ?? '';
    cases.push({ name: `${name}: ${JSON.stringify(template)}`, query: query(payload), payload, charset });
  };
  const data = (value: unknown): string => `data=${once(JSON.stringify(value))}`;
  const rest = `oauth_token=${once(token)}`;

  const [plain, ...others] = Object.entries(WAYS);
  for (const [index, template] of [...PROGRAMS, ...BREAK_OUTS].entries())
    for (const [way, query] of [plain, others[index % others.length]].flatMap((one) => (one ? [one] : [])))
      add(`callback ${way}`, template, (payload) => `${data(order)}&${query(payload)}&${rest}`);

  const places: Readonly<Record<string, (payload: string) => string>> = {
    ...Object.fromEntries(
      Object.keys(order).map((key) => [key, (payload: string) => data({ ...order, [key]: payload })]),
    ),
    'an unknown member': (payload) => data({ ...order, [payload]: payload }),
    'a misspelt member': (payload) => data({ ...order, limit_price: payload }),
    'a nested member': (payload) =>
      data({ ...order, AdvancedOptions: { TrailingStop: { [payload]: payload } } }),
    'a nested order': (payload) => data({ ...order, OSOs: [{ Type: payload, Orders: [payload] }] }),
    'a member __proto__': (payload) =>
      `data=${once(JSON.stringify({ ...order, proto: { Symbol: payload } }).replace('"proto"', '"__proto__"'))}`,
    'in place of the order': (payload) => data(payload),
    'in place of JSON': (payload) => `data=${once(payload)}`,
    'encoded twice': (payload) => `data=${twice(JSON.stringify({ ...order, TradeAction: payload }))}`,
    'the name of a parameter': (payload) => `${data(order)}&${once(payload)}=1`,
    'the parameter _': (payload) => `${data(order)}&_=${once(payload)}`,
    'the parameter __example': (payload) => `${data(order)}&__example=${once(payload)}`,
    'the parameter __code': (payload) => `${data(order)}&__code=${once(payload)}`,
    'the parameter __dynamic': (payload) => `${data(order)}&__dynamic=${once(payload)}`,
    'the token': (payload) => `${data(order)}&oauth_token=${once(payload)}`,
  };
  // Each payload in every third place, each place with every third payload.
  for (const [row, template] of BREAK_OUTS.entries())
    for (const [column, [place, query]] of Object.entries(places).entries())
      if ((row + column) % 3 === 0)
        add(place, template, (payload) => `${query(payload)}&callback=cb&${rest}`);
  return cases;
}

/** Answers that would run something if they were evaluated, where `cb(…)` is asked for. */
export function hostileAnswers(): string[] {
  return [...PROGRAMS, ...BREAK_OUTS].flatMap((template, index) => {
    const payload = template.replaceAll('@', `ran(${index})`);
    return [payload, `cb(${payload})`, `${payload};cb([])`, `cb([]);${payload}`, `cb([${payload}])`];
  });
}

/** Legal names of functions that run or load what they are given, if that is text. */
export const SINKS: readonly string[] = `
  eval window.eval self.globalThis.eval Function Function.call Function.apply Function.bind setTimeout
  setInterval window.setTimeout requestAnimationFrame queueMicrotask document.write document.writeln
  document.open document.execCommand document.append document.body.append document.body.after
  document.body.replaceChildren document.body.setHTMLUnsafe document.body.setAttribute
  document.body.insertAdjacentHTML document.currentScript.append document.currentScript.replaceWith
  document.currentScript.after document.documentElement.setHTMLUnsafe Document.parseHTMLUnsafe
  location.assign location.replace window.open window.postMessage window.dispatchEvent
  navigator.serviceWorker.register navigator.sendBeacon customElements.define trustedTypes.createPolicy
  Reflect.apply Reflect.construct Object.assign Object.setPrototypeOf Array.from Promise.resolve
  JSON.parse CSS.registerProperty fetch jQuery jQuery.globalEval jQuery.parseHTML jQuery.getScript
  jQuery.ajax jQuery.extend jQuery.ajaxSetup
`
  .trim()
  .split(/\s+/);
