/**
 * The report as JUnit XML, for the test views of CI systems. An exchange is a test case. A suite holds at most 1000 of one file: its
 * counts are written before its cases, so the cases must be kept until then, and a run may have a million.
 *
 * @see https://github.com/testmoapp/junitxml
 */
import { inLine } from './in-line.ts';
import { KINDS } from './coverage/points.ts';
import { missingLine } from './coverage/table.ts';
import { countedFindings, placeOf, type Judged } from './judged.ts';
import { escapeMarkup } from './markup.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { summaryLine, type Terms } from './summary.ts';
import { trafficLines } from './traffic.ts';

const MOST = 1000;

interface Suite {
  readonly file: string;
  cases: string[];
  failures: number;
  errors: number;
  skipped: number;
}

export function reporter({ write, terms, title }: ReporterContext): Reporter {
  let suite: Suite | undefined;
  write(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escapeMarkup(title)}">\n`);
  const close = () => {
    if (!suite) return;
    const { file, cases, failures, errors, skipped } = suite;
    const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="0"`;
    write(`<testsuite name="${escapeMarkup(file)}" ${counts}>\n${cases.join('')}</testsuite>\n`);
    suite = undefined;
  };
  const suiteFor = (file: string) => {
    if (suite && (suite.file !== file || suite.cases.length >= MOST)) close();
    return (suite ??= { file, cases: [], failures: 0, errors: 0, skipped: 0 });
  };
  return {
    judged(exchange) {
      const suite = suiteFor(exchange.file);
      const outcome = outcomeOf(exchange, terms);
      if (outcome === 'failure') suite.failures += 1;
      if (outcome === 'skipped') suite.skipped += 1;
      suite.cases.push(testCase(exchange, outcome));
    },
    problem({ file, line, source, message }) {
      const suite = suiteFor(file);
      suite.errors += 1;
      const error = `<error message="${escapeMarkup(message)}" type="unreadable">${escapeMarkup(`${source}: ${message}`)}</error>`;
      suite.cases.push(element(file, line, `${source} could not be read`, error));
    },
    end(summary) {
      close();
      const { coverage, exitCode } = summary;
      const { minCoverage } = terms;
      if (coverage && minCoverage !== undefined) {
        const suite = suiteFor('coverage');
        const name = `coverage is at least ${minCoverage} %`;
        const missing = KINDS.filter((kind) => coverage[kind].missing.length > 0)
          .map((kind) => escapeMarkup(`${kind}: ${missingLine(coverage[kind].missing, 50)}`))
          .join('\n');
        const failed = coverage.percent < minCoverage;
        suite.failures = failed ? 1 : 0;
        const failure = `<failure message="coverage is ${coverage.percent} %" type="coverage">${missing}</failure>`;
        suite.cases.push(element('coverage', undefined, name, failed ? failure : ''));
        close();
      }
      if (exitCode === 2 && summary.counts.exchanges === 0) {
        const suite = suiteFor('order-contract');
        suite.errors = 1;
        const message = escapeMarkup(summaryLine(summary, terms));
        suite.cases.push(
          element(
            'order-contract',
            undefined,
            'at least one exchange is judged',
            `<error message="${message}" type="empty">${message}</error>`,
          ),
        );
        close();
      }
      if (summary.traffic) {
        const suite = suiteFor('traffic');
        const lines = trafficLines(summary.traffic).map(escapeMarkup).join('\n');
        suite.cases.push(element('traffic', undefined, 'what was seen', `<system-out>${lines}</system-out>`));
        close();
      }
      write('</testsuites>\n');
    },
  };
}

const EXCUSES: Readonly<Record<string, string>> = {
  known: 'known by --baseline',
  refused: 'refused by the server, allowed by --allow-refused',
};

type Outcome = 'passed' | 'deviates' | 'skipped' | 'failure';

function outcomeOf({ counted }: Judged, { strict, allowUnchecked }: Terms): Outcome {
  if (counted === 'ok') return 'passed';
  if (counted === 'known' || counted === 'refused') return 'skipped';
  if (counted === 'deviates') return strict ? 'failure' : 'deviates';
  return counted === 'unchecked' && allowUnchecked ? 'skipped' : 'failure';
}

function testCase(judged: Judged, outcome: Outcome): string {
  const { file, line, operationId, counted } = judged;
  const findings = countedFindings(judged);
  const name = `${placeOf(judged)} ${operationId ?? 'no operation'}`;
  if (outcome === 'passed') return element(file, line, name, '');
  const first = findings.find((finding) => finding.verdict === counted);
  const message = escapeMarkup(first?.message ?? EXCUSES[counted] ?? counted);
  const text = findings
    .map((finding) => {
      const { where, pointer, rule, message, verdict, expected, received } = finding;
      const place = [where, pointer].filter(Boolean).join(' ');
      return [
        escapeMarkup(`${verdict}: ${place} (${rule})${inLine(finding)}`),
        `  ${escapeMarkup(message)}`,
        escapeMarkup(`  expected ${expected}; received ${received}`),
      ].join('\n');
    })
    .join('\n');
  if (outcome === 'skipped') return element(file, line, name, `<skipped message="${message}"/>`);
  if (outcome === 'deviates') return element(file, line, name, `<system-out>${text}</system-out>`);
  return element(file, line, name, `<failure message="${message}" type="${counted}">${text}</failure>`);
}

function element(file: string, line: number | undefined, name: string, content: string): string {
  const place = line === undefined ? '' : ` line="${line}"`;
  const start = `<testcase name="${escapeMarkup(name)}" classname="${escapeMarkup(file)}" file="${escapeMarkup(file)}"${place} time="0"`;
  return content === '' ? `${start}/>\n` : `${start}>${content}</testcase>\n`;
}
