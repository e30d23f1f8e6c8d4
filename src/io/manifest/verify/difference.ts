import { countOf } from "../../../errors/index.js";

/** Something that is not as the manifest says. */
export interface ManifestDifference {
  /**
   * `parameter`, `input`: a part of the scheme, a value. `case`: what is known of a person. `amount`: an amount that was published.
   * `result`: the result as it is worked out now. `refused`: a case that has a result only now, or no more. `published`: a person
   * whose result is not published, or one too many. `twice`: a person of whom more than one result is published. `order`: another case than the manifest has there. `digests`: the file of digests. `opening`, `closing`: the position with which a case goes on,
   * and the one it leaves behind. `statement`: what is shown of a closed month. `file`: a part of a file that an analysis read.
   */
  readonly kind:
    | "parameter"
    | "input"
    | "case"
    | "amount"
    | "result"
    | "refused"
    | "published"
    | "twice"
    | "order"
    | "digests"
    | "opening"
    | "closing"
    | "statement"
    | "file";
  /** Id of the case; left out for what is about no one person. */
  readonly client?: string;
  /** Line in the file of cases, from 1, where the run went line by line. */
  readonly line?: number;
  /** For a parameter, input or result: whether it is that by which deliveries are priced. For a position: whether it is the published one. For a file: the option that names it, or the cases. */
  readonly of?: string;
  /** Path of the part or amount; empty for a case or result as a whole. */
  readonly path: string;
  /** What should stand there, where that is known. */
  readonly expected?: string;
  readonly found?: string;
}

/** That a result is published that the run does not have. */
export function publishedMore(client: string): ManifestDifference {
  return { kind: "published", client, path: "", found: "a result" };
}

/** That more than one result of a person is published. */
export function publishedAgain(client: string, count: number): ManifestDifference {
  return { kind: "twice", client, path: "", expected: "1 result", found: countOf(count, "result") };
}

/** How many differences are listed; the rest are counted. */
const mostListed = 10_000;

/** Collects differences: as many as can be read, and the number of the others. */
export interface DifferenceList {
  add(difference: ManifestDifference): void;
  readonly listed: readonly ManifestDifference[];
  readonly unlisted: number;
}

/** An empty list of differences. */
export function listDifferences(): DifferenceList {
  const listed: ManifestDifference[] = [];
  let unlisted = 0;
  return {
    add(difference) {
      if (listed.length < mostListed) listed.push(difference);
      else unlisted += 1;
    },
    listed,
    get unlisted() {
      return unlisted;
    },
  };
}

/** The keys whose text differs, or that only one of the two has. */
export function differing(
  expected: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): readonly string[] {
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].filter((key) => expected[key] !== found[key]);
}
