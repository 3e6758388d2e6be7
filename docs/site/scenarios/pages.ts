/** A page for each recorded exchange, and one that finds them by what they show. */
import { linksTo } from '../../reference/words.ts';
import bundled from '../../../generated/openapi.json' with { type: 'json' };
import { toAddress } from '../../../src/page/browser/address.ts';
import type { Place } from '../place.ts';
import { programs, type Program } from './call.ts';
import { formsOf, type Form } from './forms.ts';
import { scenarios, type Scenario } from './scenario.ts';

/** Where the API tells, in words that people search for. */
const ASSETS: Readonly<Record<string, string>> = {
  EQ: 'equities',
  OP: 'options',
  FU: 'futures',
  FX: 'forex',
};

/** The Markdown of each page, by its path in the site. */
export async function scenarioPages(place: Place): Promise<Record<string, string>> {
  const all = await scenarios();
  return {
    'scenarios/index.md': index(all),
    ...Object.fromEntries(all.map((one) => [`scenarios/${slug(one)}.md`, page(one, place)])),
  };
}

export function slug({ id }: Pick<Scenario, 'id'>): string {
  return id.replace('.', '-').toLowerCase();
}

function facts(one: Scenario): Readonly<Record<string, string>> {
  const said = (name: string) => (typeof one.order[name] === 'string' ? one.order[name] : '');
  const asset = said('AssetType');
  return {
    Asset: ASSETS[asset] === undefined ? asset : `${asset} (${ASSETS[asset]})`,
    'Order type': said('OrderType'),
    Duration: said('Duration'),
    Outcome: one.outcome,
    Transport: one.transport,
    Origin: one.isRecorded ? 'recorded' : 'made',
  };
}

function page(one: Scenario, place: Place): string {
  const forms = formsOf(one);
  const [own] = forms;
  const inLanguages = programs(own.call, one);
  const rows = Object.entries(facts(one)).map(
    ([name, value]) => `| ${name} | ${value === '' ? '–' : value} |`,
  );
  return `---
title: ${JSON.stringify(titleOf(one))}
description: ${JSON.stringify(one.summary)}
prev: false
next: false
---

[All scenarios](./index.md)

# ${titleOf(one)}

${one.isRecorded ? '**Recorded**: the request and the answer stand in the vendor’s documentation.' : '**Made, not recorded**: this exchange was written for the contract, from the sources named below.'}
Sources: ${sourcesOf(one)}.

| Fact | Value |
| --- | --- |
${rows.join('\n')}
| Status | ${one.status} |

## The exchange

::: code-group

${forms.map((form) => formBlock(form, 'request')).join('\n\n')}

:::

The answer:

::: code-group

${forms.map((form) => formBlock(form, 'response')).join('\n\n')}

:::

## In ${inLanguages
    .map(({ language }) => language)
    .join(', ')
    .replace(/, (?=\w+$)/, ' and ')}

The address is that of the simulator. To try the call without an account, start the [mock](../mock.md) and write its address instead.

::: code-group

${inLanguages.map(programBlock).join('\n\n')}

:::

${
  one.placesOrder
    ? `## Try it

${tryIt(one, place)}
`
    : ''
}`;
}

/** Where the example page is: beside the docs, where `npm start` serves them, and else on the machine of the reader. */
function tryIt({ order, transport }: Scenario, { besideExample }: Place): string {
  const address = toAddress({ order, transport }).replaceAll('&', '&amp;');
  const link = (page: string, words: string): string =>
    `<a href="${page}${address}" target="_blank" rel="noreferrer">${words}</a>`;
  return besideExample
    ? `${link('/', 'Open this order in the example page')}: it is sent to the mock that serves this page too, and to nothing else.`
    : `With \`npm start\` running on your machine, ${link('http://127.0.0.1:4010/', 'open this order in the example page')}: it is sent to the mock there, and to nothing else.`;
}

/** The names of its sources, which lead there. */
function sourcesOf({ sources }: Scenario): string {
  return linksTo([{ 'x-source': sources.split(', ') }], bundled['x-sources']);
}

function titleOf({ summary }: Scenario): string {
  return summary.replace(/\.$/, '');
}

export function formBlock({ transport, isOwn, ...form }: Form, part: 'request' | 'response'): string {
  const text = form[part] ?? 'This form cannot carry the answer.';
  // Highlighting hundreds of long bodies would take most of the build.
  return fenced('txt', `${transport}${isOwn ? '' : ', made from it'}`, text);
}

export function programBlock({ language, syntax, imports, code }: Program): string {
  return fenced(syntax, language, [...imports, ...(imports.length > 0 ? [''] : []), code].join('\n'));
}

function fenced(syntax: string, title: string, text: string): string {
  return `\`\`\`${syntax} [${title}]\n${text}\n\`\`\``;
}

/** The list is read by people and by programs: the filters only hide rows of it. */
function index(all: readonly Scenario[]): string {
  const rows = all.map((one) => ({
    link: `./${slug(one)}.html`,
    title: titleOf(one),
    facts: facts(one),
  }));
  return `---
title: Scenarios
description: Every exchange of the contract, found by asset, order type, duration, outcome and transport.
---

<script setup>
import { computed, reactive } from 'vue';
const rows = ${JSON.stringify(rows)};
const names = ${JSON.stringify(Object.keys(rows[0]?.facts ?? {}))};
const wanted = reactive(Object.fromEntries(names.map((name) => [name, ''])));
const valuesOf = (name) => [...new Set(rows.map((row) => row.facts[name]).filter(Boolean))].sort();
const shown = computed(() => rows.filter((row) => names.every((name) => !wanted[name] || row.facts[name] === wanted[name])));
</script>

# Scenarios

Each exchange of the contract on a page of its own: the request and the answer, an order in JSON, XML and JSONP, and the call in curl, TypeScript, Python, C# and Java.
${all.filter(({ isRecorded }) => isRecorded).length} stand in the vendor’s documentation; the others were made for the contract, and say so. Those that the contract refuses: [refused requests](./refused.md).

<p class="filters">
<label v-for="name in names" :key="name">{{ name }}
<select v-model="wanted[name]"><option value="">any</option><option v-for="value in valuesOf(name)" :key="value">{{ value }}</option></select>
</label>
</p>
<p role="status">{{ shown.length }} of {{ rows.length }} scenarios</p>
<ul class="scenarios">
<li v-for="row in shown" :key="row.link"><a :href="row.link">{{ row.title }}</a> <small>{{ names.map((name) => row.facts[name]).filter(Boolean).join(' · ') }}</small></li>
</ul>
`;
}
