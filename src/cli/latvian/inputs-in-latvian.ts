import type { Issue } from "seko";
import { compensations, schemes } from "seko/latvia";

/** What stands before the unit of an input: of a number, and of a list of ids. */
const after = /(?<=^a decimal text) in |(?<=or "none"): /u;
const hinted = " Give it with --inputs FILE.";

/** Issues of which those that ask for an open input say in Latvian what it is measured in and whom to ask, as the schemes that seko brings along say it. */
export function inputsInLatvian(issues: readonly Issue[]): readonly Issue[] {
  const inputs = [...schemes, ...compensations].flatMap((scheme) => scheme.inputs);
  const latvian = new Map(
    inputs.flatMap(({ unit, reason, label }) => {
      // A label is the unit, a point, and the reason.
      const at = label?.lv.indexOf(". ") ?? -1;
      if (label === undefined || at < 0) return [];
      return [[unit, label.lv.slice(0, at)] as const, [reason, label.lv.slice(at + 2)] as const];
    }),
  );
  return issues.map((issue) => {
    if (!issue.path.startsWith("inputs.") || issue.hint === undefined) return issue;
    const reason = issue.hint.endsWith(hinted) ? issue.hint.slice(0, -hinted.length) : issue.hint;
    const [start = "", unit = ""] = issue.expected.split(after);
    return {
      ...issue,
      ...(unit === ""
        ? {}
        : { expected: `${start}${after.exec(issue.expected)?.[0] ?? ""}${latvian.get(unit) ?? unit}` }),
      hint: `${latvian.get(reason) ?? reason}${reason === issue.hint ? "" : hinted}`,
    };
  });
}
