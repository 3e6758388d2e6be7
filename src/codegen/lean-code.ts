/**
 * Takes out of ajv's code what it costs beyond the judging. Ajv writes each statement on a line of its own, and such lines are changed here;
 * what does not look as expected stays as it is.
 */
import { patternCode } from './pattern-code.ts';

export interface LeanCode {
  readonly code: string;
  /** Whether no object shows it more than a loop over its members does. */
  readonly onlyLoops: boolean;
}

/** @param source of all validators, as `ajv/dist/standalone` writes it */
export function leanCode(source: string): LeanCode {
  const { code, onlyLoops } = withMembers(withErrors(withPatterns(source)));
  return {
    code: `import { addError, countErrors, cutErrors, joinErrors } from './error-list.ts';
${code
  // The characters of a text are counted only where it has more code units than it may have characters.
  .replaceAll(/\bif\((func\d+)\((\w+)\) > (\d+)\)/g, 'if($2.length > $3 && $1($2) > $3)')}`,
    onlyLoops,
  };
}

function withPatterns(source: string): string {
  const coded = new Set<string>();
  return source
    .replaceAll(/^const (pattern\d+) = new RegExp\((".*"), "u"\);$/gm, (line, name: string, text: string) => {
      const code = patternCode(name, JSON.parse(text) as string);
      if (code !== undefined) coded.add(name);
      return code ?? line;
    })
    .replaceAll(/\b(pattern\d+)\.test\(/g, (call, name: string) => (coded.has(name) ? `${name}(` : call));
}

/**
 * Ajv copies all errors that were found so far whenever a part finds more, and makes the path of each part before it is judged, in an object
 * with more that nobody reads. Here nothing is copied, and paths grow from their end where errors are handed on, so that a legal value costs
 * none.
 */
function withErrors(source: string): string {
  const changed = source
    .replaceAll(
      /^const (err\d+) = (\{[^]*?\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}$/gm,
      (_, _name, error: string) => `vErrors = addError(vErrors, ${error.replaceAll(/\n */g, ' ')});`,
    )
    .replaceAll(
      /^(vErrors = addError\(vErrors, \{instancePath)(,|:instancePath\+)/gm,
      (_, start: string, path: string) => (path === ',' ? `${start}:"",` : `${start}:`),
    )
    .replaceAll(
      /^if\(!\((\S+)\((.+), \{instancePath(?::instancePath\+(.+?))?,parentData.*rootData\}\)\)\)\{\nvErrors = .*;\nerrors = vErrors\.length;$/gm,
      (_, judge: string, value: string, path = '""') =>
        `if(!(${judge}(${value}))){\nvErrors = joinErrors(vErrors, ${judge}.errors, ${path});\nerrors = countErrors(vErrors);`,
    )
    .replaceAll(/\bvErrors\.length = (\w+);/g, 'cutErrors(vErrors, $1);');
  if (/,parentData|vErrors\.push/.test(changed.replaceAll(/^function .*/gm, '')))
    throw new Error('expected errors and calls as ajv writes them, received others');
  return changed;
}

/** A variable that holds a value to judge, and how a function uses it. */
interface Variable {
  readonly judge: string;
  readonly name: string;
  /** The members that are asked for, one for each time. */
  readonly reads: readonly string[];
  /** The functions that judge the same value. */
  readonly judges: readonly string[];
  /** Whether nothing else is asked of it, save what type it has. */
  readonly plain: boolean;
}

/** Members that are read once. */
interface Members {
  readonly reader: string;
  readonly names: readonly string[];
  readonly variables: readonly Variable[];
}

/**
 * Reads the members of each object once, into an object that always has the same members. Orders have many shapes, and an engine that has met
 * more than a few of them looks up each member wherever it is asked for.
 */
function withMembers(source: string): LeanCode {
  const [start = '', ...judges] = source.split(/^(?=function validate\d+\()/m);
  const asked = groups(judges.flatMap(variablesOf)).filter((group) =>
    group.some((one) => one.reads.length > 0),
  );
  const read = asked.flatMap((variables, index): Members[] => {
    const names = [...new Set(variables.flatMap((one) => one.reads))];
    const plain = variables.every((one) => one.plain) && !names.some((name) => name in {} || name === OTHERS);
    return plain ? [{ reader: `membersOf${index}`, names, variables }] : [];
  });
  const changed = judges.map((code) => {
    const judge = nameOf(code);
    let result = code.replace(/^(.*?\(data).*/, '$1){');
    for (const { reader, names, variables } of read)
      for (const variable of variables)
        if (variable.judge === judge) result = readingOnce(result, variable, reader, names);
    return result;
  });
  return {
    code: [start, ...changed, ...read.map(readerCode)].join('\n'),
    onlyLoops:
      read.length === asked.length &&
      !judges.some((code) => UNNAMED.test(askedIn(code))) &&
      // What compares whole values reads them by itself.
      !source.includes('runtime/equal'),
  };
}

/** What is read of a value that no variable holds, save a length. */
const UNNAMED = /(?<![.\w$])data\d*(?:\.[\w$]+|\[[^\]]*\])(?:\[|\.(?!length [<>]))/;

/** What a function does, without its head, its errors and all texts but the names of members. */
function askedIn(judge: string): string {
  return judge
    .replace(/.*/, '')
    .replaceAll(/^vErrors = .*/gm, '')
    .replaceAll(/(\["(?:[^"\\]|\\.)*"\])|"(?:[^"\\]|\\.)*"/g, '$1');
}

function nameOf(judge: string): string {
  return /validate\d+/.exec(judge)?.[0] ?? '';
}

function variablesOf(code: string): Variable[] {
  const names = ['data', ...Array.from(code.matchAll(/^let (data\d+) = /gm), ([, name = '']) => name)];
  return names.map((name) => {
    const all = (pattern: string) =>
      new RegExp(pattern.replaceAll('NAME', String.raw`(?<![.\w$])${name}`), 'gm');
    // Of a list or a text.
    const length = all(String.raw`(?<=^const len\d+ = )NAME\.length(?=;)|NAME\.length(?= [<>])`);
    const member = all(String.raw`NAME(?:\.([\w$]+)|\[("(?:[^"\\]|\\.)*")\])`);
    const judge = all(String.raw`\b(validate\d+)\(NAME\)`);
    const loop = all(String.raw`^for\(const key\d+ in NAME\)\{`);
    const type = all(
      String.raw`\btypeof NAME(?= )|isArray\(NAME\)|NAME (?:&&|[!=]== null)|!NAME |^let NAME = |NAME\[i\d+\]`,
    );
    const asked = askedIn(code).replaceAll(length, '');
    const rest = [member, judge, loop, type].reduce((text, one) => text.replaceAll(one, ''), asked);
    return {
      judge: nameOf(code),
      name,
      reads: Array.from(
        asked.matchAll(member),
        ([, plain, quoted = '']) => plain ?? (JSON.parse(quoted) as string),
      ),
      judges: Array.from(asked.matchAll(judge), ([, other = '']) => other),
      plain: !all(String.raw`NAME\b`).test(rest),
    };
  });
}

/** Those that hold the same value are together. */
function groups(variables: readonly Variable[]): Variable[][] {
  const all: Variable[][] = [];
  for (const variable of variables) {
    const isSame = ({ judge, name, judges }: Variable) =>
      (name === 'data' && variable.judges.includes(judge)) ||
      (variable.name === 'data' && judges.includes(variable.judge));
    const same = all.filter((group) => group.some(isSame));
    for (const group of same) all.splice(all.indexOf(group), 1);
    all.push([...same.flat(), variable]);
  }
  return all;
}

/** A function that takes the members from their reader, or from the function that has read them already. */
function readingOnce(code: string, { name }: Variable, reader: string, names: readonly string[]): string {
  const from = name.replace('data', 'from');
  // A loop that refuses all but the known members, which its error lists.
  const loop = new RegExp(
    String.raw`^for\((const key\d+) in ${name}\)(?:(?=\{\nif.*\nvErrors = .*"known":(\[(?:"(?:[^"\\]|\\.)*",?)*\]))|)`,
    'gm',
  );
  return code
    .replace(/\(data\)\{$/m, (head) => (name === 'data' ? `(from, data = ${reader}(from)){` : head))
    .replace(
      new RegExp(`^let ${name} = (.*);$`, 'm'),
      `const ${from} = $1;\nconst ${name} = ${reader}(${from});`,
    )
    .replaceAll(new RegExp(String.raw`\b(validate\d+)\(${name}\)`, 'g'), `$1(${from}, ${name})`)
    .replaceAll(loop, (_, key: string, list: string | undefined = '[]') => {
      const known = JSON.parse(list) as string[];
      const idle = names.every((one) => known.includes(one));
      return `${idle ? `if(${name}.${OTHERS}) ` : ''}for(${key} in ${from})`;
    });
}

/** Says whether there are members that nobody asks for; a member that is asked for has another name. */
const OTHERS = '$others';

function readerCode({ reader, names }: Members): string {
  return `function ${reader}(from) {
if (!from || typeof from !== "object" || Array.isArray(from)) return from;
const own = {${names.map((name) => `${JSON.stringify(name)}: undefined, `).join('')}${OTHERS}: false};
for (const key in from) {
const value = from[key];
switch (key) {
${names.map((name) => `case ${JSON.stringify(name)}: own[${JSON.stringify(name)}] = value; break;\n`).join('')}default: own.${OTHERS} = true;
}
}
return own;
}`;
}
