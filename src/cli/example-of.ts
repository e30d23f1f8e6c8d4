import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { InputError } from "seko";
import { hintFor, received, withHint } from "seko/errors";
import { readJson } from "seko/io";
import { compensations, schemes } from "seko/latvia";

/** A made-up case to begin with, values for the open inputs of its scheme, and what was before it, where something was that counts. */
export interface ExampleCase {
  readonly case: object;
  readonly opening?: object;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Worked cases of one scheme, as their file holds them. */
interface Worked {
  readonly inputs: Readonly<Record<string, string>>;
  readonly examples: readonly Pick<ExampleCase, "case" | "opening">[];
}

type WorkedFile = Worked | { readonly schemes: Readonly<Record<string, Worked | undefined>> };

/** The folder of the package, which brings the examples along. */
const home = dirname(createRequire(import.meta.url).resolve("seko/package.json"));

/** The made-up child of the first pages, for the scheme `individual-budget-children`. */
export function firstExample(): ExampleCase {
  const read = (name: string) => withoutSchema(readJson(join(home, "examples/first-budget", name)));
  return { case: read("case.json"), inputs: read("inputs.json") as Readonly<Record<string, string>> };
}

/**
 * The first worked case of a scheme that seko brings along.
 *
 * @throws {InputError} for an id that no scheme has
 */
export function exampleOf(id: string): ExampleCase {
  const ids = [...schemes, ...compensations].map((scheme) => scheme.id);
  const worked = ids.includes(id) ? workedCases(id) : undefined;
  const [first] = worked?.examples ?? [];
  if (worked === undefined || first === undefined) throw unknownScheme(id, ids);
  return { ...first, inputs: worked.inputs };
}

/** The file of worked cases stands in the folder of the scheme, or in one whose name begins the scheme's. */
function workedCases(id: string): Worked | undefined {
  const parts = id.split("-");
  for (let length = parts.length; length > 0; length -= 1) {
    const file = join(home, "src/latvia", parts.slice(0, length).join("-"), "examples.json");
    if (!existsSync(file)) continue;
    const document = readJson(file) as WorkedFile;
    return "schemes" in document ? document.schemes[id] : document;
  }
  return undefined;
}

/** A document without the address of its JSON Schema, which stands for another folder. */
function withoutSchema(document: unknown): object {
  return Object.fromEntries(Object.entries(document as object).filter(([key]) => key !== "$schema"));
}

function unknownScheme(id: string, ids: readonly string[]): InputError {
  const hint = hintFor(id, ids);
  const issue = {
    code: "unknown-scheme",
    path: "SCHEME",
    expected: "the id of a scheme of `seko list`",
    received: received(id),
  };
  return new InputError([withHint(issue, hint)]);
}
