import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { parsePosition } from "../../documents/index.js";
import type { Case } from "../../person/case.js";
import type { Result } from "../../result/result.js";
import { compile } from "../compile.js";
import type { Condition } from "../entitle/conditions/registry.js";
import type { LimitPeriod } from "../limit/rule.js";
import { calculate } from "./calculate.js";

const { validity } = smallScheme;
const source = smallScheme.sources[0]?.id ?? "";
const [physio] = smallCase.plan?.lines ?? [];
if (physio === undefined) throw new Error("no line");

const living: Condition = { id: "residence", kind: "residence", basis: "declared", places: ["south"], source };

/** The rules of a municipality, with a limit of its own. */
const south = (per: LimitPeriod, most: string, conditions: readonly Condition[] = [living], from = validity.from) =>
  compile({
    ...smallScheme,
    id: "south",
    conditions,
    entitle: { method: "plan-cost", source },
    limits: [
      {
        ...{ id: "most", kind: "most-units", per, services: ["physio"], from, to: validity.to, source },
        amounts: [{ most, from, to: validity.to, source }],
      },
    ],
  });
const north = compile({ ...smallScheme, id: "north", entitle: { method: "plan-cost", source } });

/** Somebody who moves from the north to the south on 16 February, and asks for one unit a day from then on. */
const moving = (from: string, to: string, more: Partial<Case> = {}): Case => ({
  ...smallCase,
  period: { from, to },
  residences: [
    { kind: "declared", place: "north", from: "2010-05-17", to: "2019-02-15" },
    { kind: "declared", place: "south", from: "2019-02-16", to: "open" },
  ],
  plan: { lines: [{ ...physio, per: "day", quantity: "1", from: "2019-02-01", to: "2019-12-31" }] },
  ...more,
});
const before = parsePosition(JSON.stringify(calculate(moving("2019-02-01", "2019-02-15"), north).closing));
const asked = (result: Result) =>
  result.outcome.state === "incomplete"
    ? result.outcome.missing.map(({ fact }) => fact).join()
    : result.lines[0]?.allowed.toString();
const rest = moving("2019-02-16", "2019-02-28");

describe("whoever moves in the middle of a month", () => {
  it.each(["week", "month", "year", "project"] as const)(
    "has used nothing of a limit of the new municipality per %s",
    (per) => {
      expect(asked(calculate(rest, south(per, "5"), { opening: before }))).toBe(per === "week" ? "11" : "5");
    },
  );

  it("has used nothing for life where it is known where the person has lived since birth", () => {
    expect(asked(calculate(rest, south("lifetime", "5"), { opening: before }))).toBe("5");
    const [first, second] = rest.residences ?? [];
    const since = { ...rest, residences: [{ ...first, from: "2015-01-01" }, second] } as Case;
    expect(asked(calculate(since, south("lifetime", "5"), { opening: before }))).toBe("opening.limits");
  });

  it("is asked for what was used where it is not known where the person lived, or the rules ask for no residence", () => {
    const later = { residences: [{ kind: "declared", place: "south", from: "2019-02-16", to: "open" }] } as const;
    const someDays = {
      residences: [
        { kind: "declared", place: "south", from: "2018-12-01", to: "2019-01-01" },
        { kind: "declared", place: "north", from: "2019-01-02", to: "2019-02-15" },
        { kind: "declared", place: "south", from: "2019-02-16", to: "open" },
      ],
    } as const;
    const [unknown, known] = [later, someDays].map((more) => moving("2019-02-16", "2019-02-28", more));
    for (const document of [unknown, known]) {
      expect(asked(calculate(document as Case, south("year", "5"), { opening: before }))).toBe("opening.limits");
    }
    expect(asked(calculate(known as Case, south("month", "5"), { opening: before }))).toBe("5");
    // The line began on 1 February, and where the person lived then nobody says.
    expect(asked(calculate(unknown as Case, south("month", "5"), { opening: before }))).toBe("opening.limits");
    expect(asked(calculate(rest, south("year", "5", []), { opening: before }))).toBe("opening.limits");
  });

  it("is asked the same without a position", () => {
    expect(asked(calculate(rest, south("year", "5")))).toBe("5");
    expect(asked(calculate(rest, south("year", "5", [])))).toBe("opening.limits");
  });

  it("has used nothing of a year before birth, enrolment, or the first day of the rule", () => {
    const first = moving("2019-02-16", "2019-02-28", { residences: [] });
    const born = { ...first, client: { ...first.client, birthDate: "2019-02-16" }, residences: smallCase.residences };
    expect(asked(calculate(born as Case, south("year", "5", [])))).toBe("5");
    const programme: Condition = { id: "enrolled", kind: "enrolment", source };
    const enrolled = {
      ...rest,
      enrolments: [{ scheme: "south", place: "south", from: "2019-02-16", to: "open" }],
    };
    expect(asked(calculate(enrolled as Case, south("year", "5", [programme])))).toBe("5");
    expect(asked(calculate(rest, south("year", "5", [], "2019-02-16")))).toBe("5");
    const grown: Condition = { id: "age", kind: "age", from: 18, source };
    const adult = { ...rest, client: { ...rest.client, birthDate: "2001-02-16" } };
    expect(asked(calculate(adult, south("year", "5", [grown])))).toBe("5");
    expect(asked(calculate(adult, south("year", "5", [{ ...grown, from: 17 }])))).toBe("opening.limits");
  });
});
