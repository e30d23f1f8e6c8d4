import { hintFor, received, type Issue } from "../../errors/index.js";
import { nothingUsedBefore, nothingUsedLabel } from "../../rules/opening/assumption-labels.js";
import type { Scheme } from "../../rules/scheme.js";
import type { AssumptionTitle } from "./summary.js";

/** The assumptions by code unit, each with its title; one that the scheme does not have is an issue. */
export function assumptionTitles(ids: Iterable<string>, scheme: Scheme, issues: Issue[]): readonly AssumptionTitle[] {
  const titles = new Map([
    ...scheme.sources.map(({ id, title }) => [id, title] as const),
    ...scheme.inputs.map(({ id, reason }) => [`input:${id}`, reason] as const),
    [nothingUsedBefore, nothingUsedLabel.en] as const,
  ]);
  return [...ids].sort().map((id) => {
    const title = titles.get(id);
    if (title === undefined) {
      const hint = hintFor(id, [...titles.keys()], issues.length);
      issues.push({
        code: "unknown-reference",
        path: "assumptions",
        expected: `a source or an input of scheme "${scheme.id}"`,
        received: received(id),
        ...(hint === undefined ? {} : { hint }),
      });
    }
    return { id, title: title ?? "" };
  });
}
