import type { Gap } from "../../../outcome/finding.js";
import { groupBy, groupByEach } from "../../../lists/index.js";
import type { Told } from "../telling.js";

/** The lines whose units hang on a limit that cannot be judged, directly or through a limit they share with such a line. */
export function openLines(
  gaps: readonly Gap[],
  { facts, compiled }: Pick<Told, "facts" | "compiled">,
): ReadonlySet<number> {
  const open = new Set<number>();
  const asked = new Set(gaps.map(({ neededBy }) => neededBy));
  const linesOf = groupBy(facts.lines.keys(), (index) => facts.lines[index]?.service);
  const ofLimits = compiled.limits.map((limit) => {
    const sharing =
      limit.shared === undefined ? [limit] : compiled.limits.filter(({ shared }) => shared === limit.shared);
    const services = sharing.flatMap((each) => [...each.services]);
    return { id: limit.rule.id, lines: services.flatMap((service) => linesOf.get(service) ?? []) };
  });
  const limitsOf = groupByEach(ofLimits, ({ lines }) => lines);
  const waiting = ofLimits.filter(({ id }) => asked.has(id));
  const seen = new Set(waiting);
  // What is added while the list is walked is walked too.
  for (const { lines } of waiting) {
    for (const line of lines) {
      if (open.has(line)) continue;
      open.add(line);
      for (const limit of limitsOf.get(line) ?? []) {
        if (seen.has(limit)) continue;
        seen.add(limit);
        waiting.push(limit);
      }
    }
  }
  return open;
}
