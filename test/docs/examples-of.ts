/** A runnable example of a page: the code of one ```ts block, its results turned into checks. */
export interface PageExample {
  /** Line of the page on which the block begins, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** The block as it stands on the page. */
  readonly source: string;
  /** The results that the block states, as texts of TypeScript. */
  readonly results: readonly string[];
}

const block = /^```ts\n(.*?)^```$/gmsu;
const statedResult = /^(?<indent>\s*)(?:const (?<name>\w+)(?:: [^=]+)? = )?(?<expression>.+?); \/\/ => (?<result>.+)$/u;
/** What a line prints, and what stands before it. */
const printed = /^(?<before>.*?)console\.log\((?<value>.+)\)$/u;

/**
 * The TypeScript examples of a Markdown page. A line `expression; // => result` becomes a check that the expression has that
 * result: a text in quotes is compared with the expression's text, anything else as JSON. Of a `console.log` it is what is printed.
 */
export function examplesOf(page: string): readonly PageExample[] {
  return [...page.matchAll(block)].map((match) => {
    const before = page.slice(0, match.index);
    const results: string[] = [];
    const source = match[1] ?? "";
    const lines = source.split("\n").map((line) => {
      const stated = statedResult.exec(line)?.groups;
      if (stated === undefined) return line;
      const { indent = "", name, expression = "", result = "" } = stated;
      results.push(result);
      const { before: start = "", value = expression } = printed.exec(expression)?.groups ?? {};
      const declared = name === undefined ? start : `const ${name} = ${expression}; `;
      return `${indent}${declared}__check(${name ?? value}, ${result});`;
    });
    return { line: before.split("\n").length, code: lines.join("\n"), source, results };
  });
}
