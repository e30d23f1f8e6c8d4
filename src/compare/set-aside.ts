import type { Issue } from "../errors/index.js";
import type { MissingFact } from "../outcome/missing-fact.js";
import type { Result } from "../result/result.js";
import type { SetAside } from "./document.js";

/** People who are in no sum, by why they are not. */
export interface SetAsideCounts {
  /** By the fact that they lack. */
  readonly lacking: Map<string, number>;
  /** By the code of what is wrong with their cases. */
  readonly refused: Map<string, number>;
}

/** Nobody. */
export function nobodySetAside(): SetAsideCounts {
  return { lacking: new Map(), refused: new Map() };
}

/** Counts the people of a case once at every fact that is missing under some of the rules. */
export function countLacking(counts: SetAsideCounts, results: readonly Result[], weight = 1): void {
  const facts = results.flatMap(({ outcome }) => (outcome.state === "incomplete" ? outcome.missing : []));
  countMissing(counts, facts, weight);
}

/** Counts the people of a case once at every one of some facts. */
export function countMissing({ lacking }: SetAsideCounts, facts: readonly MissingFact[], weight: number): void {
  for (const fact of new Set(facts.map((each) => each.fact))) lacking.set(fact, (lacking.get(fact) ?? 0) + weight);
}

/** Counts the people whose case is refused, at the code of the first issue. */
export function countRefused({ refused }: SetAsideCounts, [first]: readonly Issue[], weight = 1): void {
  const code = first?.code ?? "refused";
  refused.set(code, (refused.get(code) ?? 0) + weight);
}

/** Adds counts of other people. */
export function addSetAside(
  counts: SetAsideCounts,
  others: Readonly<Record<"lacking" | "refused", readonly Counted[]>>,
): void {
  for (const why of ["lacking", "refused"] as const) {
    const own = counts[why];
    for (const [key, people] of others[why]) own.set(key, (own.get(key) ?? 0) + people);
  }
}

/** So many people for one reason. */
export type Counted = readonly [string, number];

/** The counts in words of a document: missing facts first, then codes. */
export function saidSetAside({ lacking, refused }: SetAsideCounts): readonly SetAside[] {
  const sorted = (counts: ReadonlyMap<string, number>) =>
    [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  return [
    ...sorted(lacking).map(([fact, people]) => ({ fact, people })),
    ...sorted(refused).map(([code, people]) => ({ code, people })),
  ];
}
