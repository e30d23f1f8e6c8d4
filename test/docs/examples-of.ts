/** A runnable example of a page: the code of one ```ts block, its results turned into checks. */
export interface PageExample {
  /** Line of the page on which the block begins, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** How many results the block states. */
  readonly results: number;
}

const block = /^```ts\n(.*?)^```$/gmsu;
const statedResult = /^(?<indent>\s*)(?:const (?<name>\w+)(?:: [^=]+)? = )?(?<expression>.+?); \/\/ => (?<result>.+)$/u;

/**
 * The TypeScript examples of a Markdown page. A line `expression; // => result` becomes a check that the expression has that
 * result: a text in quotes is compared with the expression's text, anything else as JSON.
 */
export function examplesOf(page: string): readonly PageExample[] {
  return [...page.matchAll(block)].map((match) => {
    const before = page.slice(0, match.index);
    let results = 0;
    const lines = (match[1] ?? "").split("\n").map((line) => {
      const stated = statedResult.exec(line)?.groups;
      if (stated === undefined) return line;
      results += 1;
      const { indent = "", name, expression = "", result = "" } = stated;
      const declared = name === undefined ? "" : `const ${name} = ${expression}; `;
      return `${indent}${declared}__check(${name ?? expression}, ${result});`;
    });
    return { line: before.split("\n").length, code: lines.join("\n"), results };
  });
}
