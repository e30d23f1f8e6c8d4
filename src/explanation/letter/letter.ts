import { InputError, received, withArguments, type OptionNames, takes, unknownWord } from "../../errors/index.js";
import type { Explanation } from "../tree.js";
import type { Language } from "../../sources/index.js";
import { letterBlocks } from "./blocks.js";
import { claimBlocks } from "./claims/claim-blocks.js";
import { htmlLetter } from "./html.js";
import { markdownLetter } from "./markdown.js";
import { startWriting } from "./writing.js";

/** In which language and form a letter is written. */
export interface LetterOptions {
  readonly language: Language;
  /** Markdown where nothing is said; or one accessible HTML page. */
  readonly format?: "markdown" | "html";
  /** Of claims: id of the municipality that the letter is for. Left out, it is for the client. */
  readonly municipality?: string;
  /** The name of the client, such as `client.name` of the case: an explanation has the pseudonym alone. Left out, the letter has too. */
  readonly name?: string;
}

/**
 * An explanation as a letter to the person: what they are entitled to, how it was worked out, what they pay, who pays the rest, how
 * long it holds, and on what it rests. It says that it is a calculation and no decision.
 *
 * Of claims it tells to which municipality money follows the person, for which days, at which rate and for which services, and why
 * not on other days; or, to one municipality, what it can claim.
 *
 * Every text of the case is escaped: a client named `<script>` stays a name.
 *
 * @param explanation of all amounts, not of one
 * @throws {InputError} for a municipality that the explanation does not name, or that a letter about a budget cannot be for
 * @returns Markdown, or an HTML page with its language marked, headings, tables with headers, and styles for print
 *
 * @example
 * letter(explain(document, compiled), { language: "lv", format: "html", name: "Anna" });
 */
export function letter(explanation: Explanation, options: LetterOptions): string {
  return withArguments(
    [
      ["explanation", explanation, "object", "an explanation"],
      ["options", options, "object", "options with a language", takes(optionNames)],
    ],
    () => written(explanation, options),
  );
}

function written(
  explanation: Explanation,
  { language, format = "markdown", municipality, name }: LetterOptions,
): string {
  if (!formats.includes(format)) throw new InputError([unknownWord(format, formats, "format")]);
  const writing = startWriting({ explanation, language, ...(name === undefined ? {} : { name }) });
  const isOfClaims = explanation.steps.some(({ step }) => step === "claim");
  if (!isOfClaims && municipality !== undefined) throw notOfClaims(municipality);
  const blocks = isOfClaims ? claimBlocks(writing, municipality) : letterBlocks(writing);
  return format === "html" ? htmlLetter(blocks, language) : markdownLetter(blocks);
}

const formats = ["markdown", "html"] as const satisfies readonly LetterOptions["format"][];

function notOfClaims(municipality: string): InputError {
  const expected = "an explanation of claims, for a letter to a municipality";
  return new InputError([{ code: "not-of-claims", path: "municipality", expected, received: received(municipality) }]);
}

const optionNames: OptionNames<LetterOptions> = { language: true, format: true, municipality: true, name: true };
