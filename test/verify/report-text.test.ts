/** Reports to the letter: one made-up run in every format, and what changes in it with what was asked for. */
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { deviation, unjudged, violation, worst, type Finding } from '../../src/contract/finding.ts';
import { coverageTable } from '../../src/reports/coverage/table.ts';
import type { CoverageReport } from '../../src/reports/coverage/coverage.ts';
import { FaultGroups } from '../../src/reports/fault-groups.ts';
import type { Frame } from '../../src/reports/frame.ts';
import { REPORTERS, type Judged, type ReportFormat } from '../../src/reports/index.ts';
import { jobSummary } from '../../src/reports/job-summary.ts';
import { Problem } from '../../src/recordings/recording.ts';
import { noTraffic, type Traffic } from '../../src/reports/traffic.ts';
import { noCounts, summarise, type Terms } from '../../src/reports/summary.ts';

const missing = violation('request.body', {
  pointer: '/a,b',
  rule: 'required',
  expected: 'a value',
  received: 'nothing',
  message: '"a,b" is <missing>: 100 %.',
  line: 3,
});
const unknown = unjudged('request', {
  rule: 'no-operation',
  expected: 'a path of the contract',
  received: '/x',
  message: 'No path\n/x.',
});
const odd = deviation('request.query', {
  pointer: '/q',
  rule: 'unknown-parameter',
  expected: 'no such parameter',
  received: 'a parameter of that name',
  message: 'q is not known.',
});

function judged(source: string, operationId: string | undefined, findings: readonly Finding[]): Judged {
  const [, file = '', line] = /(.*):(\d+)/.exec(source) ?? [];
  const verdict = worst(findings);
  return {
    ...({ source, file, line: Number(line), operationId, verdict, counted: verdict, findings } as Judged),
    asked: () => 'POST /x\n::error::',
    frame: ({ rule }) => FRAMES[rule],
  };
}

const FRAMES: Readonly<Record<string, Frame>> = {
  required: { line: 12, before: '"a": ', value: '"b\u{1f600}"', after: ' }' },
  'unknown-parameter': { line: 3, before: '<q/>', value: '', after: '' },
};

const run: readonly (Judged | Problem)[] = [
  judged('a.http:1', 'place', []),
  judged('a.http:9', 'place', [odd, missing]),
  judged('b:c.har:2', 'place', [missing]),
  judged('-:3', undefined, [unknown]),
  judged('-:4', 'place', [odd]),
  new Problem('z.har', 2, 'an entry', '`}`', 'mend it'),
  new Problem('y.har', undefined, 'a file', 'a folder'),
];

const part = (covered: number, missing: readonly string[] = []) => ({
  covered,
  total: covered + missing.length,
  missing,
});
const coverage: CoverageReport = {
  percent: 62.5,
  operations: part(1, ['look']),
  mediaTypes: part(2),
  statuses: part(1, ['a', 'b', 'c']),
  members: part(0, ['a', 'b', 'c', 'd']),
  values: part(0),
  rules: part(123),
};

const LAX: Terms = { strict: false, allowUnchecked: false };

/** The report of that run, with the styles of its text in front of it. */
function reported(
  format: ReportFormat,
  results = run,
  terms = LAX,
  covered?: CoverageReport,
  traffic?: Traffic,
): string {
  let text = '';
  const counts = noCounts();
  const reporter = REPORTERS[format]({
    write: (more) => {
      text += more;
    },
    paint: (style, text) => `{${style} ${text}}`,
    terms,
    title: 'Made & up',
    version: '1',
  });
  for (const result of results)
    if (result instanceof Problem) {
      counts.problems += 1;
      reporter.problem(result);
    } else {
      counts.exchanges += 1;
      counts[result.verdict] += 1;
      reporter.judged(result);
    }
  reporter.end(summarise(counts, covered, terms, traffic));
  return text;
}

const REASONS = `2 inputs could not be read.
2 exchanges violate the contract.
Nothing judged 1 exchange; --allow-unchecked lets that pass.
`;
const LAST = 'FAIL  2 violate · 1 unchecked · 1 deviates · 1 ok · 5 exchanges · 2 inputs not read';

describe('pretty', () => {
  test('all there is to say', () => {
    expect(reported('pretty', run, LAX, coverage))
      .toBe(`{red z.har:2}: expected an entry, received \`}\`; mend it
{red y.har}: expected a file, received a folder

{bold a.http:9}  POST /x\\u000a::error::  {red violates}
  {dim 3 │} <q/>
  q is not known. {dim (place request.query, unknown-parameter)}
  {dim Once more: -:4}
  {dim 12 │} "a": "b\u{1f600}" }
  {dim    │} {red      ^^^^}
  "a,b" is <missing>: 100 %. {dim (place request.body, required)}
  {dim Once more: b:c.har:2}

{bold -:3}  POST /x\\u000a::error::  {yellow unchecked}
  No path\\u000a/x. {dim (request, no-operation)}

{bold Coverage of the contract by this traffic}: 62.5 %

  operations       1 of 2     50 %   {dim without look}
  media types      2 of 2    100 %
  statuses         1 of 4     25 %   {dim without a, b, c}
  members          0 of 4      0 %   {dim without a, b, c and 1 more}
  values           0 of 0    100 %
  rules        123 of 123    100 %

${REASONS}{bold {red ${LAST}}}
`);
  });

  test('nothing but success', () => {
    expect(reported('pretty', run.slice(0, 1))).toBe('{bold {green PASS  1 ok · 1 exchange}}\n');
  });

  test('no coverage where nothing was judged', () => {
    expect(reported('pretty', run.slice(6), LAX, coverage))
      .toBe(`{red y.har}: expected a file, received a folder

1 input could not be read.
Nothing was judged: there was no exchange.
{bold {red FAIL  no exchange was judged · 1 input not read}}
`);
  });

  test.each([
    [20, ''],
    [21, 'and 1 more that could not be read\n'],
  ])('of %i problems the first twenty', (count, more) => {
    const all = Array.from({ length: count }, (_, index) => new Problem(`${index}.har`, 1, 'a', 'b'));
    const told = all.slice(0, 20).map(({ file }) => `{red ${file}:1}: expected a, received b\n`);
    const [first] = reported('pretty', all).split(/(?<=\n)\d+ inputs/);
    expect(first).toBe(`${told.join('')}${more}\n`);
  });
});

describe.each([
  ['pretty', /\(place request\.body, required\)/g],
  ['github', /^::error /gm],
] as const)('%s', (format, told) => {
  test.each([
    [100, ''],
    [101, '1 more findings of other kinds: --format json lists them all.\n'],
    [102, '2 more findings of other kinds: --format json lists them all.\n'],
  ])('of %i kinds of faults the first hundred', (count, more) => {
    const findings = Array.from({ length: count }, (_, index) => ({ ...missing, pointer: `/a${index}` }));
    const text = reported(format, [judged('a.http:1', 'place', findings)]);
    expect(text.match(told)).toHaveLength(100);
    expect(text.match(/^\d+ more findings.*\n/gm)?.join('') ?? '').toBe(more);
  });
});

describe('the table of coverage, if it is too little', () => {
  const paint = (_style: string, text: string) => text;
  const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);
  const lines = (count: number) =>
    names(count)
      .map((name) => `    - ${name}\n`)
      .join('');

  test('is as usual if it is enough', () => {
    expect(coverageTable(coverage, 62.5, paint)).toBe(coverageTable(coverage, undefined, paint));
  });

  test('lists what is missing, fifty of a kind', () => {
    const much = { ...coverage, members: part(0, names(50)), values: part(3, names(51)), rules: part(0) };
    expect(coverageTable(much, 62.6, paint)).toBe(`Coverage of the contract by this traffic: 62.5 %

  operations       1 of 2     50 %
    - look
  media types      2 of 2    100 %
  statuses         1 of 4     25 %
    - a
    - b
    - c
  members         0 of 50      0 %
${lines(50)}  values          3 of 54    5.5 %
${lines(50)}    and 1 more
  rules            0 of 0    100 %
`);
  });
});

describe('github', () => {
  test('all there is to say', () => {
    expect(reported('github'))
      .toBe(`::error file=z.har,line=2,title=Could not be read::expected an entry, received \`}\`; mend it
::error file=y.har,title=Could not be read::expected a file, received a folder
::warning file=a.http,line=9,title=place request.query /q (unknown-parameter)::q is not known. Once more: -:4
::error file=a.http,line=9,title=place request.body /a%2Cb (required) (line 3 of the body)::"a,b" is <missing>: 100 %25. Once more: b:c.har:2
::error title=no operation request (no-operation)::No path\\u000a/x. At -:3.
${REASONS}${LAST}
`);
  });

  test('what is asked for is an error, and what is allowed a warning', () => {
    const terms = { strict: true, allowUnchecked: true };
    expect(reported('github', run.slice(3, 5), terms)).toBe(
      `::warning title=no operation request (no-operation)::No path\\u000a/x. At -:3.
::error title=place request.query /q (unknown-parameter)::q is not known. At -:4.
1 exchange deviates, which --strict forbids.
FAIL  1 unchecked · 1 deviates · 0 ok · 2 exchanges
`,
    );
  });

  test('what violates is an error whatever is allowed, and what came by a pipe is in no file', () => {
    const terms = { strict: false, allowUnchecked: true };
    expect(reported('github', run.slice(2, 3), terms)).toMatch(/^::error file=b%3Ac\.har,line=2,title=place/);
    expect(reported('junit', run.slice(2, 3), terms)).toContain('<failure ');
    expect(reported('github', [new Problem('-', 3, 'a', 'b')])).toMatch(/^::error title=Could not be read::/);
  });

  test('what is missing of the coverage, kind by kind, where it is too little', () => {
    const of = (minCoverage: number) =>
      reported('github', run.slice(0, 1), { ...LAX, minCoverage }, coverage);
    expect(of(62.5)).toBe('PASS  1 ok · 1 exchange\n');
    expect(of(63)).toBe(`::error title=Coverage of operations::without look
::error title=Coverage of statuses::without a, b, c
::error title=Coverage of members::without a, b, c, d
The coverage is 62.5 %, and --min-coverage asks for 63 %.
FAIL  1 ok · 1 exchange
`);
  });

  test.each([undefined, join(process.cwd(), 'other')])(
    'a file of the repository at %s is named from its root, and another one as it is',
    (workspace) => {
      vi.stubEnv('GITHUB_WORKSPACE', workspace);
      onTestFinished(() => {
        vi.unstubAllEnvs();
      });
      const root = workspace ?? process.cwd();
      const of = (file: string) =>
        /file=([^,:]*)/.exec(reported('github', [new Problem(file, 1, 'a', 'b')]))?.[1];
      expect(of(join(root, 'a', 'b.http'))).toBe('a/b.http');
      expect(of(join(root, '..', 'b.http'))).toBe(join(root, '..', 'b.http'));
      expect(of('a\\b.http')).toBe('a/b.http');
    },
  );
});

describe('the summary of a job of GitHub', () => {
  const written = (results: readonly Judged[], terms = LAX) => {
    const groups = new FaultGroups();
    const counts = noCounts();
    for (const result of results) {
      counts.exchanges += 1;
      counts[result.verdict] += 1;
      groups.add(result);
    }
    return jobSummary(groups, summarise(counts, undefined, terms), terms);
  };

  test('all there is to say', () => {
    const judgedOnes = run.filter((result): result is Judged => !(result instanceof Problem));
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const asked = 'POST /x\\u000a::error::';
    expect(written(judgedOnes)).toBe(`### order-contract

<p><b>FAIL  2 violate · 1 unchecked · 1 deviates · 1 ok · 5 exchanges</b></p>
<table>
<tr><th>verdict</th><th>where</th><th>request</th><th>what</th></tr>
${row('deviates', 'a.http:9', asked, 'q is not known. (1 more like this)')}
${row('violates', 'a.http:9', asked, '&quot;a,b&quot; is &lt;missing&gt;: 100 %. (1 more like this)')}
${row('unchecked', '-:3', asked, 'No path\\u000a/x.')}
</table>
<ul>
<li>2 exchanges violate the contract.</li>
<li>Nothing judged 1 exchange; --allow-unchecked lets that pass.</li>
</ul>

`);
  });

  test('a summary of live traffic', () => {
    const counts = { ...noCounts(), exchanges: 1, ok: 1 };
    const summary = summarise(counts, undefined, LAX, TRAFFIC);
    expect(jobSummary(new FaultGroups(), summary, LAX)).toContain(
      `<ul>\n${TOLD.replace('<', '&lt;').replaceAll(/(.*)\n/g, '<li>$1</li>\n')}</ul>\n\n`,
    );
  });

  test('nothing but success', () => {
    expect(written([judged('a.http:1', 'place', [])])).toBe(
      '### order-contract\n\n<p><b>PASS  1 ok · 1 exchange</b></p>\n\n',
    );
  });
});

describe('junit', () => {
  const suite = (name: string, counts: string, cases: string) =>
    `<testsuite name="${name}" ${counts} time="0">\n${cases}</testsuite>\n`;
  const document = (suites: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Made &amp; up">\n${suites}</testsuites>\n`;
  const counts = (tests: number, failures = 0, errors = 0, skipped = 0) =>
    `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
  const at = (file: string, line?: number) =>
    `classname="${file}" file="${file}"${line === undefined ? '' : ` line="${line}"`} time="0"`;
  const told = {
    missing: `violates: request.body /a,b (required) (line 3 of the body)
  &quot;a,b&quot; is &lt;missing&gt;: 100 %.
  expected a value; received nothing`,
    odd: `deviates: request.query /q (unknown-parameter)
  q is not known.
  expected no such parameter; received a parameter of that name`,
    unknown: `unchecked: request (no-operation)
  No path\\u000a/x.
  expected a path of the contract; received /x`,
  };
  const failure = `<failure message="&quot;a,b&quot; is &lt;missing&gt;: 100 %." type="violates">`;

  test('all there is to say', () => {
    const [, second, , third, fourth, broken, unread] = run;
    const results = [judged('a.http:1', 'place', []), second, third, fourth, broken, unread];
    expect(reported('junit', results as typeof run)).toBe(
      document(
        suite(
          'a.http',
          counts(2, 1),
          `<testcase name="a.http:1 place" ${at('a.http', 1)}/>
<testcase name="a.http:9 place" ${at('a.http', 9)}>${failure}${told.odd}
${told.missing}</failure></testcase>
`,
        ) +
          suite(
            '-',
            counts(2, 1),
            `<testcase name="-:3 no operation" ${at('-', 3)}><failure message="No path\\u000a/x." type="unchecked">${told.unknown}</failure></testcase>
<testcase name="-:4 place" ${at('-', 4)}><system-out>${told.odd}</system-out></testcase>
`,
          ) +
          suite(
            'z.har',
            counts(1, 0, 1),
            `<testcase name="z.har:2 could not be read" ${at('z.har', 2)}><error message="expected an entry, received \`}\`; mend it" type="unreadable">z.har:2: expected an entry, received \`}\`; mend it</error></testcase>
`,
          ) +
          suite(
            'y.har',
            counts(1, 0, 1),
            `<testcase name="y.har could not be read" ${at('y.har')}><error message="expected a file, received a folder" type="unreadable">y.har: expected a file, received a folder</error></testcase>
`,
          ),
      ),
    );
  });

  test('what is asked for fails, and what is allowed is skipped', () => {
    expect(reported('junit', run.slice(3, 5), { strict: true, allowUnchecked: true })).toBe(
      document(
        suite(
          '-',
          counts(2, 1, 0, 1),
          `<testcase name="-:3 no operation" ${at('-', 3)}><skipped message="No path\\u000a/x."/></testcase>
<testcase name="-:4 place" ${at('-', 4)}><failure message="q is not known." type="deviates">${told.odd}</failure></testcase>
`,
        ),
      ),
    );
  });

  test('an excused exchange is skipped, and the report says by what', () => {
    const excused = [
      { ...judged('-:1', 'place', [{ ...missing, known: true } as Finding]), counted: 'known' as const },
      { ...judged('-:2', 'place', [missing]), counted: 'refused' as const },
    ];
    expect(reported('junit', excused)).toContain(
      suite(
        '-',
        counts(2, 0, 0, 2),
        `<testcase name="-:1 place" ${at('-', 1)}><skipped message="known by --baseline"/></testcase>
<testcase name="-:2 place" ${at('-', 2)}><skipped message="refused by the server, allowed by --allow-refused"/></testcase>
`,
      ),
    );
  });

  test('the coverage is a test if it is asked for', () => {
    const some = { ...coverage, mediaTypes: part(1, ['x']), values: part(1, ['y']), rules: part(1, ['z']) };
    const of = (minCoverage: number) => reported('junit', [], { ...LAX, minCoverage }, some);
    const nothing = suite(
      'order-contract',
      counts(1, 0, 1),
      `<testcase name="at least one exchange is judged" ${at('order-contract')}><error message="FAIL  no exchange was judged" type="empty">FAIL  no exchange was judged</error></testcase>
`,
    );
    const name = (percent: number) => `<testcase name="coverage is at least ${percent} %" ${at('coverage')}`;
    expect(of(62.5)).toBe(document(suite('coverage', counts(1), `${name(62.5)}/>\n`) + nothing));
    expect(of(70)).toBe(
      document(
        suite(
          'coverage',
          counts(1, 1),
          `${name(70)}><failure message="coverage is 62.5 %" type="coverage">operations: without look
mediaTypes: without x
statuses: without a, b, c
members: without a, b, c, d
values: without y
rules: without z</failure></testcase>
`,
        ) + nothing,
      ),
    );
    expect(reported('junit', run.slice(0, 1), LAX, coverage)).not.toContain('coverage');
  });

  test('nothing that XML cannot carry', () => {
    const message = "a\u0000\u001f\u007f\ud800\ufffe\uffff\t\u00e9😀'";
    const text = reported('junit', [new Problem('a', 1, message, 'b')]);
    const [line] = /<error message="[^"]*"/.exec(text) ?? [];
    expect(line).toBe(
      String.raw`<error message="expected a\u0000\u001f\u007f\ud800\ufffe\uffff\u0009é😀&apos;, received b"`,
    );
  });
});

describe('json and ndjson', () => {
  const { source, operationId, verdict, findings } = run[1] as Judged;
  const exchange = JSON.stringify({ source, operationId, status: null, verdict, findings });
  const problem = {
    file: 'z.har',
    line: 2,
    expected: 'an entry',
    received: '`}`',
    message: 'expected an entry, received `}`; mend it',
  };
  const whole = {
    file: 'y.har',
    expected: 'a file',
    received: 'a folder',
    message: 'expected a file, received a folder',
  };
  const none = '{"source":"-:3","operationId":null,"status":null,"verdict":"unchecked","findings":';
  const results = [run[1], run[3], run[5], run[6]] as typeof run;

  test('json', () => {
    expect(reported('json', results, LAX, coverage)).toBe(`{"contract":{"title":"Made & up","version":"1"},
"exchanges":[
${exchange},
${none}${JSON.stringify([unknown])}}
],
"summary":{"exchanges":2,"ok":0,"deviates":0,"violates":1,"unchecked":1,"known":0,"refused":0},
"coverage":${JSON.stringify(coverage)},
"passed":false,
"sanitized":false,
"unjudged":{"elsewhere":0,"other":0,"preflights":0},
"unread":2,
"problems":${JSON.stringify([problem, whole])}}
`);
    expect(reported('json', run.slice(0, 1))).toContain('"coverage":null,\n"passed":true,');
    expect(reported('json', [], { ...LAX, sanitized: true })).toContain('\n"sanitized":true,\n');
  });

  test('json tells the first thousand problems', () => {
    const many = Array.from({ length: 1001 }, () => run[6] as Problem);
    const { problems, unread } = JSON.parse(reported('json', many)) as {
      problems: unknown[];
      unread: number;
    };
    expect([problems.length, unread]).toEqual([1000, 1001]);
  });

  test('ndjson', () => {
    expect(reported('ndjson', results)).toBe(`${exchange}
${none}${JSON.stringify([unknown])}}
{"problem":${JSON.stringify(problem)}}
{"problem":${JSON.stringify(whole)}}
{"summary":{"exchanges":2,"ok":0,"deviates":0,"violates":1,"unchecked":1,"known":0,"refused":0,"elsewhere":0,"other":0,"preflights":0,"problems":2}}
`);
  });
});

const TRAFFIC: Traffic = {
  ...noTraffic(),
  ...{ orders: 2, repeated: 1, refused: 1, faults: new Map([['drop', 1]]), remarks: ['a\nb <'] },
};
const TOLD = `a\\u000ab <
2 orders, 1 of them sent more than once.
1 request refused.
Faults played: drop once.
`;
const JSON_OF_TRAFFIC =
  '"traffic":{"orders":2,"repeated":1,"refused":1,"remarks":["a\\nb <"],"faults":{"drop":1},"more":0}';

test.each([
  ['pretty', `${TOLD}{bold {green PASS`],
  ['github', `${TOLD}PASS`],
  [
    'junit',
    `</testsuite>
<testsuite name="traffic" tests="1" failures="0" errors="0" skipped="0" time="0">
<testcase name="what was seen" classname="traffic" file="traffic" time="0"><system-out>${TOLD.trimEnd().replace('<', '&lt;')}</system-out></testcase>
</testsuite>
</testsuites>
`,
  ],
  ['json', `"coverage":null,\n${JSON_OF_TRAFFIC},\n"passed":true,`],
  ['ndjson', `,${JSON_OF_TRAFFIC}}\n`],
] as const)('%s tells of live traffic beside its verdicts', (format, text) => {
  expect(reported(format, run.slice(0, 1), LAX, undefined, TRAFFIC)).toContain(text);
});

test.each(['pretty', 'github', 'junit'] as const)(
  '%s: unknown coverage neither passes nor fails',
  (format) => {
    const terms = { ...LAX, minCoverage: 50 };
    expect(reported(format, run.slice(0, 1), terms)).toBe(reported(format, run.slice(0, 1)));
  },
);
