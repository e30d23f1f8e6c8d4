import type { ManifestDifference } from "seko/io";

/** What the differences of a client can come of, in the order in which they are said. */
export const causes = ["case", "rules", "calculation", "published"] as const;

/** One of {@link causes}. */
export type Cause = (typeof causes)[number];

/** A difference with the words for whom it is about, and for what stands or should stand there. */
interface Told extends Required<Pick<ManifestDifference, "path" | "expected" | "found">> {
  readonly who: string;
  readonly of: string | undefined;
}

/** How it is said what differs. */
export interface DifferenceWords {
  readonly client: (id: string) => string;
  readonly line: (line: number) => string;
  readonly result: string;
  readonly nothing: string;
  readonly ofAnalysis: (analysis: string, parts: number) => string;
  readonly ofRun: (clients: number, refused: number, parts: number) => string;
  readonly moreParts: (count: number) => string;
  readonly moreDifferences: (count: number) => string;
  readonly clients: (count: number) => string;
  readonly group: (kind: string, differences: number, clients: number, example: string) => string;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly kinds: Readonly<Record<ManifestDifference["kind"], (told: Told) => string>>;
}
