import type { ManifestClient } from "../../../documents/index.js";
import { issuesOfFault } from "../../../streams/fault-of-seko.js";
import { type DifferenceList, type ManifestDifference, differing } from "./difference.js";
import { leavesOf } from "../leaves.js";
import { publishedOf } from "../published-results.js";
import { type WorkedOut, digestAsWritten, digestOfWork, digestsOf } from "../worked-out.js";
import type { PublishedDocument, PublishedRow } from "../published-line.js";

/** Which person a difference is about. */
export type Whose = Pick<ManifestDifference, "client" | "line">;

/** What a piece of work gives, or why its case is refused; one that breaks the program is refused, as a run refuses it. */
export function attempted(work: () => WorkedOut): WorkedOut | { readonly refused: string } {
  try {
    return work();
  } catch (error) {
    const [issue] = issuesOfFault(error);
    return { refused: `${issue?.path ?? ""}: expected ${issue?.expected ?? ""}, received ${issue?.received ?? ""}` };
  }
}

/** The digests that were published of one person: of the result as it was written, or of its canonical JSON. */
export interface ExpectedDigests extends Partial<Omit<ManifestClient, "case">> {
  readonly written?: string;
}

/**
 * Lists what differs of one person: the amounts that were published, and then the rest of the result.
 *
 * @param published every row that was published of the person; none where none is looked at
 */
export function compareOne(
  whose: Whose,
  now: ReturnType<typeof attempted>,
  {
    expected,
    published,
    differences,
  }: {
    readonly expected: ExpectedDigests | undefined;
    readonly published: readonly PublishedRow[];
    readonly differences: DifferenceList;
  },
): void {
  if ("refused" in now) {
    if (expected !== undefined) differences.add({ kind: "refused", ...whose, path: "", found: now.refused });
    return;
  }
  if (expected === undefined) {
    differences.add({ kind: "refused", ...whose, path: "" });
    return;
  }
  const digests = digestsOf(now);
  const own = onceAsked(now.result);
  const sameOutcomes = published.map((row) => compareRow(whose, { ...now, own }, row, differences));
  const isSame = expected.written === undefined ? own.digest() === expected.result : own.written() === expected.written;
  if (sameOutcomes.includes(false) || !isSame) differences.add({ kind: "result", ...whose, path: "" });
  if (digests.priced !== expected.priced) differences.add({ kind: "result", of: "pricing", ...whose, path: "" });
  for (const kind of ["opening", "closing"] as const) {
    if (digests[kind] !== expected[kind]) differences.add({ kind, ...whose, path: "" });
  }
}

/** The digests of what was worked out now, each of them made when it is first asked for. */
interface OwnDigests {
  readonly digest: () => string;
  readonly written: () => string | undefined;
}

function onceAsked(work: WorkedOut["result"]): OwnDigests {
  let digest: string | undefined;
  let written: string | undefined;
  return { digest: () => (digest ??= digestOfWork(work)), written: () => (written ??= digestAsWritten(work)) };
}

/** Whether the outcome is the published one; its amounts are compared one by one. */
function compareRow(
  whose: Whose,
  now: WorkedOut & { readonly own: OwnDigests },
  published: PublishedRow,
  differences: DifferenceList,
): boolean {
  if ("document" in published) {
    // Most results are the same, which their digests tell sooner than their leaves.
    if (!isAsPublished(published, now.own)) {
      compareAmounts(
        whose,
        leavesOf(published.document()),
        leavesOf(JSON.parse(JSON.stringify(now.result))),
        differences,
      );
    }
    return true;
  }
  const own = publishedOf(now);
  compareAmounts(whose, published.amounts, own.amounts, differences);
  return published.outcome === own.outcome;
}

/** Lines that were written anew in another way are compared leaf by leaf. */
function isAsPublished({ written, digest }: PublishedDocument, own: OwnDigests): boolean {
  const now = own.written();
  return written === undefined || now === undefined ? digest() === own.digest() : written() === now;
}

/** Lists each amount that was published and is another now. */
export function compareAmounts(
  whose: Whose,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  differences: DifferenceList,
): void {
  for (const path of differing(before, after)) {
    const [expected, found] = [after[path], before[path]];
    differences.add({
      kind: "amount",
      ...whose,
      path,
      ...(expected === undefined ? {} : { expected }),
      ...(found === undefined ? {} : { found }),
    });
  }
}
