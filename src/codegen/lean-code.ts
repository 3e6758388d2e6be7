/**
 * Removes from ajv's code what judging does not need. Ajv writes each statement on a line of its own, and such lines are changed here. A
 * line that does not look as expected stays as it is, but unexpected errors and calls are refused.
 */
import { patternCode } from './pattern-code.ts';

export interface LeanCode {
  readonly code: string;
  /** Whether the code sees of an object only what a loop over its members shows. */
  readonly onlyLoops: boolean;
}

/** @param source of all validators, as `ajv/dist/standalone` writes it */
export function leanCode(source: string): LeanCode {
  const { code, onlyLoops } = withMembers(withParts(withErrors(withPatterns(source))));
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
 * whose other members nobody reads. Here nothing is copied, and a path is built from its end only when errors are passed on, so that a
 * legal value needs no path.
 */
function withErrors(source: string): string {
  const changed = source
    .split(/^(?=const err\d)/m)
    .map((part) =>
      part.replace(
        /^const (err\d+) = (\{[^]*?\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/,
        (_, _name, error: string) => `vErrors = addError(vErrors, ${error.replaceAll(/\n */g, ' ')});\n`,
      ),
    )
    .join('')
    .replaceAll(
      /^(vErrors = addError\(vErrors, \{instancePath)(,|:instancePath\+)/gm,
      (_, start: string, path: string) => (path === ',' ? `${start}:"",` : `${start}:`),
    )
    .replaceAll(
      /^if\(!\(([\w.]+)\(([^{\n]*), \{instancePath(?::instancePath\+((?:(?!,parentData)[^{}\n])*))?,parentData[^{}\n]*\}\)\)\)\{\nvErrors = [^\n]*\nerrors = vErrors\.length;$/gm,
      (_, judge: string, value: string, path = '""') =>
        `if(!(${judge}(${value}))){\nvErrors = joinErrors(vErrors, ${judge}.errors, ${path});\nerrors = countErrors(vErrors);`,
    )
    .replaceAll(/\bvErrors\.length = (\w+);/g, 'cutErrors(vErrors, $1);');
  if (/,parentData|vErrors\.push/.test(changed.replaceAll(/^function .*/gm, '')))
    throw new Error('expected errors and calls in the form that ajv writes, received another form');
  return changed;
}

/**
 * Moves a function that is called in one place only to that place, where the members of its value are read already. Its variables get new
 * numbers, so that all names stay unique.
 */
function withParts(source: string): string {
  const variable = /"(?:[^"\\]|\\.)*"?|(?<![.\w$])data(\d+)\b/g;
  const most = Array.from(source.matchAll(variable), ([, number = 0]) => Number(number)).reduce(
    (one, other) => Math.max(one, other),
    0,
  );
  let result = source;
  let added = 0;
  for (const [call, name = ''] of source.matchAll(/^if\(!\((validate\d+)\(data\)\)\)\{\n.*\n.*\n\}$/gm)) {
    const [whole, body] =
      new RegExp(
        String.raw`^function ${name}\(.*\nlet vErrors = null;\nlet errors = 0;\n([^]*?)\n${name}\.errors = vErrors;\nreturn errors === 0;\n\}$`,
        'm',
      ).exec(result) ?? [];
    // Its name appears twice where it is made, and twice where it is called.
    if (
      whole === undefined ||
      body === undefined ||
      result.split(new RegExp(String.raw`\b${name}\b`)).length !== 5
    )
      continue;
    added += most + 1;
    const own = body.replaceAll(variable, (all, number?: string) =>
      number === undefined ? all : `data${Number(number) + added}`,
    );
    result = result.replace(whole, '').replace(call, () => `{\n${own}\n}`);
  }
  return result;
}

/** A variable that holds a value to judge. */
interface Variable {
  readonly name: string;
  /** The members that are read from it. */
  readonly members: readonly string[];
  /** Whether nothing else is read from it, except its type. */
  readonly plain: boolean;
}

/**
 * Reads the members of each object once, into an object that always has the same members. Orders have many shapes, and an engine that has
 * met more than a few of them does a slow look-up at each place where a member is read.
 */
function withMembers(source: string): LeanCode {
  const [start = '', ...judges] = source.split(/^(?=function validate\d+\()/m);
  // Code that compares whole values reads their members itself.
  let onlyLoops = !source.includes('runtime/equal');
  const readers: string[] = [];
  const changed = judges.map((code) => {
    const asked = askedIn(code);
    onlyLoops &&= !UNNAMED.test(asked.replaceAll(TEXT, ''));
    let result = code.replace(/\(data, .*/, '(data){');
    for (const { name, members, plain } of variablesOf(code, asked)) {
      if (members.length === 0) continue;
      if (plain && !members.some((member) => member in {} || member === OTHERS)) {
        const reader = `membersOf${readers.length}`;
        readers.push(readerCode(reader, members));
        result = readingOnce(result, name, reader, members);
      } else onlyLoops = false;
    }
    return result;
  });
  return { code: [start, ...changed, ...readers].join('\n'), onlyLoops };
}

/** A member that is read from a value that no variable holds, except its length. */
const UNNAMED = /(?<![.\w$])data\d*(?:\.[\w$]+|\[[^[\]]*\])(?:\[|\.(?!length [<>]))/;
const TEXT = /"(?:[^"\\]|\\.)*"?/g;

/** The code of a function without its head, its errors, and all strings but the names of members. */
function askedIn(judge: string): string {
  return judge
    .replace(/.*/, '')
    .replaceAll(/^vErrors = .*/gm, '')
    .replaceAll(TEXT, (text, at: number, all: string) =>
      all[at - 1] === '[' && all[at + text.length] === ']' ? text : '',
    );
}

function variablesOf(code: string, asked: string): Variable[] {
  const names = ['data', ...Array.from(code.matchAll(/^let (data\d+) = /gm), ([, name = '']) => name)];
  return names.map((name) => {
    const all = (pattern: string) =>
      new RegExp(pattern.replaceAll('NAME', String.raw`(?<![.\w$])${name}`), 'gm');
    // The length of a list or a text.
    const length = all(String.raw`(?<=^const len\d+ = )NAME\.length(?=;)|NAME\.length(?= [<>])`);
    const member = all(String.raw`NAME(?:\.([\w$]+)|\[("(?:[^"\\]|\\.)*")\])`);
    const judge = all(String.raw`\bvalidate\d+\(NAME\)`);
    const loop = all(String.raw`^for\(const key\d+ in NAME\)\{`);
    const type = all(
      String.raw`\btypeof NAME(?= )|isArray\(NAME\)|NAME (?:&&|[!=]== null)|!NAME |^let NAME = |NAME\[i\d+\]`,
    );
    const rest = [length, member, judge, loop, type].reduce((text, one) => text.replaceAll(one, ''), asked);
    const members = Array.from(
      asked.replaceAll(length, '').matchAll(member),
      ([, plain, quoted = '']) => plain ?? (JSON.parse(quoted) as string),
    );
    return { name, members: [...new Set(members)], plain: !all(String.raw`NAME\b`).test(rest) };
  });
}

/** The same function, but it reads the members of a variable with a reader; the functions that it calls get the value itself. */
function readingOnce(code: string, name: string, reader: string, members: readonly string[]): string {
  const from = name.replace('data', 'from');
  // A loop that refuses all but the known members, which its error lists.
  const loop = new RegExp(
    String.raw`^for\((const key\d+) in ${name}\)(?:(?=\{\nif.*\nvErrors = .*"known":(\[(?:"(?:[^"\\]|\\.)*",?)*\]))|)`,
    'gm',
  );
  return code
    .replace(/\(data\)\{$/m, (head) => (name === 'data' ? `(from){\nconst data = ${reader}(from);` : head))
    .replace(
      new RegExp(`^let ${name} = (.*);$`, 'm'),
      `const ${from} = $1;\nconst ${name} = ${reader}(${from});`,
    )
    .replaceAll(new RegExp(String.raw`\b(validate\d+)\(${name}\)`, 'g'), `$1(${from})`)
    .replaceAll(loop, (_, key: string, list: string | undefined = '[]') => {
      const known = JSON.parse(list) as string[];
      const idle = members.every((one) => known.includes(one));
      return `${idle ? `if(${name}.${OTHERS}) ` : ''}for(${key} in ${from})`;
    });
}

/** Holds whether there are members that the code does not read; no member that it reads has this name. */
const OTHERS = '$others';

function readerCode(reader: string, members: readonly string[]): string {
  return `function ${reader}(from) {
if (!from || typeof from !== "object" || Array.isArray(from)) return from;
const own = {${members.map((name) => `${JSON.stringify(name)}: undefined, `).join('')}${OTHERS}: false};
for (const key in from) {
const value = from[key];
switch (key) {
${members.map((name) => `case ${JSON.stringify(name)}: own[${JSON.stringify(name)}] = value; break;\n`).join('')}default: own.${OTHERS} = true;
}
}
return own;
}`;
}
