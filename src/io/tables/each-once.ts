import { countOnce, type CountOnce } from "../../cohort/index.js";
import { countOf, type Issue } from "../../errors/index.js";
import type { Result } from "../../result/result.js";
import { fileError } from "../file-issue.js";
import { ofFile } from "../read/read-json.js";

/**
 * Looks at the results of one file, one line after the other: nobody stands in it twice by one scheme, and all amounts have as many
 * decimals, because a column has them.
 */
export function eachOnce(file: string): (result: Result, line: number) => void {
  const counted = new Map<string, CountOnce>();
  let first: { readonly decimals: number; readonly line: number } | undefined;
  return (result, line) => {
    const { id, currency, minorUnit } = result.scheme;
    const counts = counted.get(id) ?? countOnce({ path: "client", placeOf: (place) => `Line ${place}` });
    counted.set(id, counts);
    first ??= { decimals: minorUnit, line };
    const issue = counts.issueOf(result, line) ?? otherDecimals(minorUnit, currency, first);
    if (issue !== undefined) throw fileError([ofFile(issue, file, line)]);
  };
}

function otherDecimals(
  decimals: number,
  currency: string,
  first: { readonly decimals: number; readonly line: number },
): Issue | undefined {
  if (decimals === first.decimals) return undefined;
  const expected = `amounts with ${countOf(first.decimals, "decimal")}, as line ${first.line} has them`;
  const hint = "Write tables of each scheme by themselves.";
  return { code: "other-decimals", path: "scheme.currency", expected, received: `${currency} with ${decimals}`, hint };
}
