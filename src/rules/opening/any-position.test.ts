import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { fullIssuesOf as issuesOf } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { checkPosition } from "../../documents/index.js";
import type { Position } from "../../result/position/document.js";
import { handover } from "../follow/handover/handover.js";
import { compile } from "../compile.js";
import { calculate } from "./calculate.js";

const rules = compile({ ...smallScheme, entitle: { method: "plan-cost", source: "made-up" } });
const { name: scheme } = rules;
const good = {
  schemaVersion: 1,
  kind: "position",
  client: "client-1",
  scheme,
  through: "2018-12-31",
  origin: "stated",
};
const entry = { limit: "most", from: "2018-12-31" };

/** What a program without types can give as a position, and what is said of it. */
const wrong: readonly (readonly [string, unknown, string, string])[] = [
  ["a number", 5, "wrong-type", ""],
  ["the text of one", JSON.stringify(good), "wrong-type", ""],
  ["nothing", null, "wrong-type", ""],
  ["a mistyped list", { ...good, limit: [] }, "unknown-key", "limit"],
  ["a mistyped key of the person", { ...good, person: { paidforLife: "1.00" } }, "unknown-key", "person.paidforLife"],
  ["another document", { ...good, kind: "result" }, "wrong-value", "kind"],
  ["an origin that there is not", { ...good, origin: "guessed" }, "unknown-value", "origin"],
  ["a text for a list", { ...good, limits: "x" }, "wrong-type", "limits"],
  ["a number in a list", { ...good, budgets: [5] }, "wrong-type", "budgets[0]"],
  ["a person that is none", { ...good, person: [] }, "wrong-type", "person"],
  ["no scheme", { ...good, scheme: 5 }, "wrong-type", "scheme"],
  ["means that are no list", { ...good, person: { means: {} } }, "wrong-type", "person.means"],
  ["units that are no list", { ...good, limits: [{ ...entry, used: 5 }] }, "wrong-type", "limits[0].used"],
  [
    "units that are numbers",
    { ...good, person: { shared: [{ ...entry, used: [5] }] } },
    "wrong-type",
    "person.shared[0].used",
  ],
  ["a month without lines", { ...good, through: "2018-12-30", month: {} }, "wrong-type", "month.lines"],
];

describe("a position of the wrong form", () => {
  it.each(wrong)("is refused with its place: %s", (_, given, code, place) => {
    const path = place === "" ? "opening" : `opening.${place}`;
    const opening = given as Position;
    expect(issuesOf(() => calculate(smallCase, rules, { opening }))).toContainEqual(
      expect.objectContaining({ code, path }) as unknown,
    );
    expect(issuesOf(() => calculate(smallCase, rules, { opening: [good as Position, opening] }))).toContainEqual(
      expect.objectContaining({ code, path: place === "" ? "opening[1]" : `opening[1].${place}` }) as unknown,
    );
    // The document's own reader, which takes a text as well, refuses it too.
    if (typeof given !== "string") expect(checkPosition(given)).not.toEqual([]);
  });

  it("is refused by whatever passes it on", () => {
    const document = { ...smallCase, deliveries: [] };
    const opening = { ...good, limit: [] } as unknown as Position;
    const calculated = ((one, other, options) => calculate(one, other, { ...options, opening })) as typeof calculate;
    expect(issuesOf(() => handover(document, rules, "2019-03-01", { calculate: calculated }))).toMatchObject([
      { code: "unknown-key", path: "opening.limit" },
    ]);
  });

  it("is none where all is right", () => {
    expect(issuesOf(() => calculate(smallCase, rules, { opening: good as Position }))).toEqual([]);
    expect(checkPosition(good)).toEqual([]);
  });
});
