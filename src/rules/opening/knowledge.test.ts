import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { fullIssuesOf as issuesOf } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import { compile } from "../compile.js";
import { calculate } from "./calculate.js";
import { calculateThrough } from "./calculate-through.js";

const source = smallScheme.sources[0]?.id ?? "";
const rules = compile({ ...smallScheme, entitle: { method: "plan-cost", source } });
const asked = (from: string, to: string): Case => ({ ...smallCase, period: { from, to } });
const rest = asked("2019-03-16", "2019-03-31");

/** What the first half of March leaves behind, as of a day of knowledge. */
function closing(knownOn?: string): Position {
  const known = knownOn === undefined ? {} : { knownOn };
  return calculate(asked("2019-03-01", "2019-03-15"), rules, known).closing as Position;
}

/** The issues of going on as of a day of knowledge. */
const refused = (opening: Position | readonly Position[], knownOn?: string) =>
  issuesOf(() => calculate(rest, rules, { opening, ...(knownOn === undefined ? {} : { knownOn }) })).map(
    ({ code, path }) => [code, path],
  );

describe("a question asked as of a day of knowledge", () => {
  it("goes on from what was known on that day, or before it", () => {
    expect(closing("2019-03-15").knownOn).toBe("2019-03-15");
    expect(refused(closing("2019-03-15"), "2019-03-15")).toEqual([]);
    expect(refused(closing("2019-03-15"), "2019-04-01")).toEqual([]);
    expect(refused(closing("2019-03-15"))).toEqual([]);
  });

  it("does not go on from a position that knew more", () => {
    const more = [["position-knows-more", "opening.knownOn"]];
    expect(refused(closing("2019-04-01"), "2019-03-31")).toEqual(more);
    expect(refused(closing(), "2019-03-31")).toEqual(more);
    expect(refused([closing("2019-04-01")], "2019-03-31")).toEqual([["position-knows-more", "opening[0].knownOn"]]);
  });

  it("takes what somebody states, which has no day of knowledge of its own", () => {
    expect(refused({ ...closing(), origin: "stated" }, "2019-03-31")).toEqual([]);
    const stated = { ...closing(), origin: "stated" as const, knownOn: "2019-04-01" };
    expect(refused(stated, "2019-03-31")).toEqual([["position-knows-more", "opening.knownOn"]]);
  });

  it("goes on month by month", () => {
    const months = calculateThrough(asked("2019-01-01", "2019-03-31"), rules, {
      cutAt: "months",
      knownOn: "2019-02-15",
    });
    expect(months).toHaveLength(3);
  });
});
