import { hintFor, received } from "../../errors/index.js";
import type { Reading } from "../reading/reading.js";
import type { CompiledLimit } from "./compiled.js";

/** What a limit that leaves the unused share of another needs of that one: a sum of units by the month, of its own, on other services, on all its days. */
export function checkUnused(read: readonly CompiledLimit[], { issues }: Reading): void {
  const byId = new Map(read.map((limit) => [limit.rule.id, limit]));
  for (const [index, limit] of read.entries()) {
    const unusedOf = limit.unused?.of;
    if (unusedOf === undefined) continue;
    const other = byId.get(unusedOf);
    if (other !== undefined && hasShareFor(limit, other)) continue;
    const isKnown = other !== undefined;
    const doing = read.filter((each) => hasShareFor(limit, each)).map(({ rule }) => rule.id);
    const hint = hintFor(unusedOf, doing, issues.length);
    issues.push({
      code: isKnown ? "no-share-of-limit" : "unknown-reference",
      path: `limits[${index}].of`,
      expected:
        "a limit on units of a month, without additions and shared by no other, on other services and on all days of this one",
      received: received(unusedOf),
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

/** Whether it can be said which share of a limit is used in a month, and the other does not change it. */
function hasShareFor(limit: CompiledLimit, other: CompiledLimit): boolean {
  const isSum = other.counts && other.unused === undefined && other.windows === "month";
  const isOwn = other.shared === undefined && other.additions.length === 0;
  const isApart = ![...other.services].some((service) => limit.services.has(service));
  return isSum && isOwn && isApart && other.from <= limit.from && other.to >= limit.to;
}
