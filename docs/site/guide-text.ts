/** What a guide gains in the site, where GitHub shows the plain file: titles for links, links for exchanges, and reasons for refused orders. */
import { contract, judgeRequest } from '../../src/contract/index.ts';

/** @param titleOf the title of the page that a link leads to, by the path that the link names */
export function withTitles(text: string, titleOf: (path: string) => string | undefined): string {
  return text.replaceAll(
    /\[`?[\w/-]+(?:\.md)?`?\](?=\(([^\s)#:]+)(?:#[^\s)]*)?\))/g,
    (whole, path: string) => {
      const isName = whole.replaceAll('`', '').slice(1, -1) === path;
      const title = isName ? titleOf(path) : undefined;
      return title === undefined ? whole : `[${title}]`;
    },
  );
}

/** @param pages of exchanges, by their names: `placeOrder.limit-buy` */
export function withExchanges(text: string, pages: ReadonlyMap<string, string>): string {
  return text.replaceAll(/(?<!\[)`(\w+\.[\w-]+)`(?!\])/g, (whole, name: string) => {
    const page = pages.get(name);
    return page === undefined ? whole : `[${whole}](${page})`;
  });
}

/** An order whose block says that it is refused stands in a box with the finding of the contract. */
export function withReasons(text: string): string {
  return text.replaceAll(/^```json refused \S+ \S+\n([^]*?)^```$/gm, (_, body: string) => {
    const { findings } = judgeRequest(contract, {
      method: 'POST',
      target: '/v2/orders',
      headers: [
        ['authorization', 'Bearer any'],
        ['content-type', 'application/json'],
      ],
      body,
    });
    const reason = findings.map(({ message }) => plain(message)).join(' ');
    return `::: danger Refused\n${reason}\n\n\`\`\`json\n${body}\`\`\`\n\n:::`;
  });
}

/** Text in which nothing is Markdown, an element or an expression. */
export function plain(text: string): string {
  return text.replaceAll(/[<&*_`{}[\]]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
