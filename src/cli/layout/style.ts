import type { Output, Terminal } from "../terminal.js";

/** How headings stand out. */
export interface Style {
  heading(text: string): string;
  warning(text: string): string;
}

/** How a page is to look: its style, and how many columns a line may take. */
export interface Look {
  readonly style: Style;
  readonly width: number;
}

const plain: Style = { heading: (text) => text, warning: (text) => text };
const coloured: Style = { heading: escape("1"), warning: escape("1;33") };

/** How pages look on the standard output of a terminal. */
export function lookOf({ stdout, environment }: Terminal): Look {
  return { style: styleFor(stdout, environment), width: pageWidth(stdout) };
}

/** Colours only on a terminal that can show them, and only unless `NO_COLOR` is set (no-color.org). */
function styleFor(output: Output, environment: Terminal["environment"]): Style {
  const unwanted = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
  return output.isTTY === true && !unwanted ? coloured : plain;
}

/** The columns of a page: those of the terminal, but no longer than the eye can follow, nor too narrow for words. */
function pageWidth(output: Output): number {
  return Math.min(Math.max(output.columns ?? 100, 40), 120);
}

function escape(code: string): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}
