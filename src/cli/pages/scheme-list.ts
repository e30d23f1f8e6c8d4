import { certainties, type Scheme } from "seko";
import { pairs, type Pair } from "../layout/pairs.js";
import type { Look } from "../layout/style.js";

/** The schemes as lines: for each its id, version and days, its name, how sure its sources are, and what must be given. */
export function schemeList(schemes: readonly Scheme[], { style, width }: Look): readonly string[] {
  return schemes.flatMap((scheme, index) => {
    const { from, to } = scheme.validity;
    const details: readonly Pair[] = [
      ["name", scheme.label.en],
      ["valid", to === "open" ? `from ${from}` : `${from} to ${to}`],
      ["version", scheme.version],
      ["sources", countedSources(scheme)],
      [
        "inputs",
        scheme.inputs.length === 0 ? "none" : scheme.inputs.map((input) => `${input.id} (${input.unit})`).join(", "),
      ],
    ];
    return [...(index === 0 ? [] : [""]), style.heading(scheme.id), ...pairs(details, width, 2)];
  });
}

/** `12: 5 seen, 2 derived, 5 assumption`. */
function countedSources({ sources }: Scheme): string {
  const parts = certainties.flatMap((certainty) => {
    const count = sources.filter((source) => source.certainty === certainty).length;
    return count === 0 ? [] : [`${count} ${certainty}`];
  });
  return parts.length === 0 ? "none" : `${sources.length}: ${parts.join(", ")}`;
}
