import type { Case } from "seko";
import { readCaseFile, readWeights } from "seko/io";
import { FileOption, reads } from "./files.js";

/** `--weights FILE`: how many people each case stands for. */
export function weightsOption(): FileOption {
  return new FileOption(
    "--weights <file>",
    "CSV with `case` and `weight`: how many people each case stands for",
    reads,
  );
}

/** How many people each case stands for, as analyses take it; nothing where no file says it. */
export function weighing(
  weights: string | undefined,
  cases: readonly Pick<Case, "id">[],
  otherCases?: "refused" | "of-others",
): { readonly weightOf?: (document: Case) => number } {
  if (weights === undefined) return {};
  const own = readWeights(weights, cases, otherCases);
  return { weightOf: ({ id }) => own.get(id) ?? 1 };
}

/** {@link weighing} of the cases of a file, which is read only where there are weights. */
export function weighingOf(weights: string | undefined, file: string) {
  return weights === undefined ? {} : weighing(weights, readCaseFile(file).cases);
}
