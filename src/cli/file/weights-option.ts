import type { Case } from "seko";
import { eachCaseLine, holdsLines, openWeights, readCaseFile, readWeights, type CaseLinesWork } from "seko/io";
import { FileOption, reads } from "./files.js";

/** `--weights FILE`: how many people each case stands for. */
export function weightsOption(): FileOption {
  return new FileOption(
    "--weights <file>",
    "CSV with `case` and `weight`: how many people each case stands for",
    reads,
  );
}

/** How many people each case stands for, of cases that come one by one. */
export interface Weighing {
  /** As analyses take it; nothing where no file says it. */
  readonly options: { readonly weightOf?: (document: Case) => number };
  /**
   * That every case had a weight, and every row was of one: asked once all cases came.
   *
   * @param lines of a part, its lines: rows may be of cases of other parts
   * @throws {InputError} with every case without a weight and every row of no case
   */
  check(file: string, lines?: CaseLinesWork["between"]): Promise<void>;
}

/** How many people each case stands for, by a file. @throws {InputError} where a row of it is wrong */
export function weighing(weights: string | undefined): Weighing {
  if (weights === undefined) return { options: {}, check: () => Promise.resolve() };
  const own = openWeights(weights);
  return {
    options: { weightOf: ({ id }) => own.of(id) },
    async check(file, lines) {
      const others = lines === undefined ? "refused" : "of-others";
      if (own.isWhole(others)) return;
      // Ids of cases are not kept: to say what is wrong with near names, they are read once more.
      readWeights(weights, await idsIn(file, lines), others);
    },
  };
}

async function idsIn(file: string, between: CaseLinesWork["between"]): Promise<readonly Pick<Case, "id">[]> {
  if (!holdsLines(file)) return readCaseFile(file).cases;
  const ids: Pick<Case, "id">[] = [];
  await eachCaseLine(file, {
    between,
    onCase({ id }) {
      ids.push({ id });
    },
  });
  return ids;
}
