import { InputError, type Result } from "seko";
import { countOf } from "seko/errors";
import { jsonText } from "seko/io";

/** A position is of one person and one question. @throws {InputError} where several cases are asked about */
export function refuseSeveral({ length }: readonly number[]): void {
  if (length === 1) return;
  throw new InputError([
    {
      code: "several-cases",
      path: "<cases>",
      expected: "one case, because a position is of one question",
      received: countOf(length, "case"),
      hint: "Choose one with --case.",
    },
  ]);
}

/** What the one case leaves behind, as it is written. @throws {InputError} where a missing fact stops whatever goes on */
export function closingText(
  result: Pick<Result, "closing" | "outcome"> | undefined,
  { name }: { readonly name: { readonly id: string } },
): string {
  const closing = result?.closing;
  if (closing !== undefined) return `${jsonText(closing)}\n`;
  const missing = result?.outcome.state === "incomplete" ? result.outcome.missing.map(({ fact }) => fact) : [];
  throw new InputError([
    {
      code: "no-closing",
      path: "--closing",
      expected: "a case of which every fact is known that matters",
      received: `an incomplete one by "${name.id}", which lacks ${[...new Set(missing)].join(", ")}`,
    },
  ]);
}
