import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parsePosition } from "../../src/documents/index.js";
import type { Position } from "../../src/result/position/document.js";

/** A worked case as its file tells it; what it expects, the test knows that runs it. */
export interface WorkedCase {
  readonly title: string;
  /** How the figures come about, by hand. */
  readonly working: readonly string[];
}

/** A worked case of a scheme: a question, with what was before it where something was that counts. */
export interface WorkedQuestion extends WorkedCase {
  readonly case: unknown;
  readonly opening?: unknown;
}

/** What a calculation of a worked case is told besides. */
export function openingOf({ opening }: Pick<WorkedQuestion, "opening">): { readonly opening?: Position } {
  return opening === undefined ? {} : { opening: parsePosition(opening) };
}

/** The worked cases of one entry, and the values they give for its open inputs. */
export interface WorkedCases<T extends WorkedCase> {
  readonly inputs: Readonly<Record<string, string>>;
  readonly examples: readonly T[];
}

/**
 * The worked cases of an entry, or undefined where it has none. They stand in `examples.json` of its folder; where several
 * schemes share a folder whose name begins theirs, such as `respite-kuldiga` in `respite`, by their ids under `schemes`.
 */
export function workedCasesOf<T extends WorkedCase>(id: string): WorkedCases<T> | undefined {
  const parts = id.split("-");
  for (let length = parts.length; length > 0; length -= 1) {
    const folder = parts.slice(0, length).join("-");
    const file = fileURLToPath(new URL(`../../src/latvia/${folder}/examples.json`, import.meta.url));
    if (!existsSync(file)) continue;
    const document = JSON.parse(readFileSync(file, "utf8")) as CasesFile<T>;
    return "schemes" in document ? document.schemes[id] : document;
  }
  return undefined;
}

type CasesFile<T extends WorkedCase> =
  WorkedCases<T> | { readonly schemes: Readonly<Record<string, WorkedCases<T> | undefined>> };
