import { describe, expect, it } from "vitest";
import { smallCase } from "../../../test/support/small-case.js";
import { fullIssuesOf as issuesOf } from "../../../test/support/small-result.js";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { statedPosition } from "../../../test/support/stated-position.js";
import { parsePosition } from "../../documents/index.js";
import type { Case } from "../../person/case.js";
import type { PersonPosition, Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import { compile } from "../compile.js";
import type { CompiledScheme } from "../compiled.js";
import type { LimitRule } from "../limit/registry.js";
import type { LimitPeriod } from "../limit/rule.js";
import type { Scheme } from "../scheme.js";
import { calculate } from "./calculate.js";
import { nothingUsed } from "./nothing-used.js";

const { validity } = smallScheme;
const source = smallScheme.sources[0]?.id ?? "";
const [physio] = smallCase.plan?.lines ?? [];
if (physio === undefined) throw new Error("no line");

/** A limit of one service that names a key. */
const most = (service: string, per: LimitPeriod, units: string, shared = "of-two"): LimitRule => ({
  ...{ id: `most-${service}`, kind: "most-units", per, shared, services: [service], ...validity, source },
  amounts: [{ most: units, ...validity, source }],
});
const scheme = (id: string, limits: readonly LimitRule[]): Scheme => ({
  ...smallScheme,
  id,
  services: smallScheme.services.map((service) => ({ ...service, unit: "session" })),
  entitle: { method: "plan-cost", source },
  limits,
});
const line = { ...physio, per: "day" as const, quantity: "1", from: "2019-01-01", to: "2019-12-31" };
/** Somebody who asks for one unit a day. */
const daily = (from: string, to: string, lines: readonly object[] = [line]): Case =>
  ({ ...smallCase, period: { from, to }, plan: { lines } }) as Case;
const allowed = (result: Result) => result.lines.map((each) => each.allowed.toString()).join(" ");
/** The position that a result leaves, as it comes out of a file. */
const left = (result: Result): Position => parsePosition(JSON.stringify(result.closing));
const missing = ({ outcome }: Result) =>
  outcome.state === "incomplete" ? outcome.missing.map(({ fact }) => fact) : outcome.state;

describe("a limit that two schemes share", () => {
  const [north, south] = [
    compile(scheme("north", [most("physio", "year", "40")])),
    compile(scheme("south", [most("physio", "year", "40")])),
  ];

  it("is used up by both: 31 of 40 a year in January leave 9, and in the end nothing", () => {
    const january = calculate(daily("2019-01-01", "2019-01-31"), north);
    expect(january.closing?.person?.shared).toEqual([
      { limit: "of-two", from: "2019-01-01", used: [{ most: "40", units: "31" }] },
    ]);
    expect(january.closing?.limits).toEqual([]);
    const moved = calculate(daily("2019-02-01", "2019-02-28"), south, { opening: left(january) });
    expect(allowed(moved)).toBe("9");
    const later = calculate(daily("2019-03-01", "2019-03-31"), north, { opening: left(moved) });
    expect([allowed(january), allowed(moved), allowed(later)]).toEqual(["31", "9", "0"]);
  });

  it("is used up by both within a month, there and back", () => {
    const first = calculate(daily("2019-02-01", "2019-02-10"), north, {
      opening: statedPosition(north.name, daily("2019-02-01", "2019-02-10"), {
        person: { shared: [{ limit: "of-two", from: "2019-01-01", used: [{ most: "40", units: "20" }] }] },
      }),
    });
    expect(first.closing?.person?.shared).toEqual([
      { limit: "of-two", from: "2019-01-01", used: [{ most: "40", units: "20" }] },
      { limit: "of-two", from: "2019-01-01", used: [{ most: "40", units: "10" }], month: "2019-02", scheme: "north" },
    ]);
    const away = calculate(daily("2019-02-11", "2019-02-15"), south, { opening: left(first) });
    expect(away.closing?.person?.shared).toHaveLength(3);
    expect(issuesOf(() => calculate(daily("2019-02-16", "2019-02-28"), north, { opening: left(away) }))).toMatchObject([
      { code: "position-missing", path: "opening.person.shared[1].scheme" },
    ]);
    const back = calculate(daily("2019-02-16", "2019-02-28"), north, { opening: [left(first), left(away)] });
    // 20 before, 10 and 5: of the 13 days that are left, 5 units.
    expect([allowed(first), allowed(away), allowed(back)]).toEqual(["10", "5", "5"]);
    expect(back.closing?.person?.shared).toEqual([
      { limit: "of-two", from: "2019-01-01", used: [{ most: "40", units: "40" }] },
    ]);
  });

  it.each(["week", "month", "year", "project", "lifetime"] as const)("goes on from one to the other: per %s", (per) => {
    const [one, two] = [
      compile(scheme("north", [most("physio", per, "4")])),
      compile(scheme("south", [most("physio", per, "4")])),
    ];
    // The week of Monday, 7 January; the month, the year and the time before have had nothing.
    const monday = daily("2019-01-07", "2019-01-09");
    const opening = statedPosition(one.name, monday, { person: { shared: [{ limit: "of-two", used: [] }] } });
    const first = calculate(monday, one, { opening });
    const second = calculate(daily("2019-01-10", "2019-01-12"), two, { opening: left(first) });
    expect([allowed(first), allowed(second)]).toEqual(["3", "1"]);
  });

  it("goes along with somebody who lives between by rules that do not know it", () => {
    const other = compile({ ...smallScheme, id: "other", entitle: { method: "plan-cost", source } });
    const january = calculate(daily("2019-01-01", "2019-01-20"), north);
    const between = calculate(daily("2019-01-21", "2019-02-28"), other, { opening: left(january) });
    const back = calculate(daily("2019-03-01", "2019-03-31"), south, { opening: left(between) });
    expect([allowed(january), allowed(back)]).toEqual(["20", "20"]);
  });

  it("is known of a window that begins after the last month's end, though the months before were not told", () => {
    const monthly = compile(scheme("north", [most("physio", "month", "40")]));
    const none: readonly object[] = [];
    const whole = calculate(daily("2019-07-11", "2019-08-22", none), monthly);
    const july = calculate(daily("2019-07-11", "2019-07-31", none), monthly);
    const august = calculate(daily("2019-08-01", "2019-08-22", none), monthly, { opening: left(july) });
    expect(july.closing?.person?.shared).toBeUndefined();
    expect(whole.closing?.person?.shared).toEqual([{ limit: "of-two", used: [] }]);
    expect(august.closing).toEqual(whole.closing);
  });

  it("is a fact that is missing where nobody says what others gave, whatever the lines of the case tell", () => {
    const february = daily("2019-02-01", "2019-02-28");
    expect(missing(calculate(february, north))).toEqual(["opening.person.shared"]);
    expect(missing(calculate({ ...february, client: { ...february.client, birthDate: "2019-02-01" } }, north))).toBe(
      "eligible",
    );
    const none = statedPosition(north.name, february, { person: { shared: [{ limit: "of-two", used: [] }] } });
    expect(allowed(calculate(february, north, { opening: none }))).toBe("28");
    const another = statedPosition(north.name, february, { person: { shared: [{ limit: "another", used: [] }] } });
    expect(missing(calculate(february, north, { opening: another }))).toEqual(["opening.person.shared"]);
    const assumed = calculate(february, north, { opening: nothingUsed(february, north) });
    expect([allowed(assumed), ...assumed.assumptions]).toEqual(["28", "made-up", "opening:nothing-used"]);
  });
});

describe("a limit that two rules of a scheme share", () => {
  const care = { ...line, id: "care", service: "care", priority: 2 };
  const both = (kind: LimitPeriod, physioMost: string, careMost: string) =>
    compile(scheme("both", [most("physio", kind, physioMost), most("care", kind, careMost)]));

  it("has one window, which both feed", () => {
    const days = [
      { ...line, to: "2019-01-06" },
      { ...care, to: "2019-01-06" },
    ];
    // Physiotherapy has 6 of its 8; care may have 10 of both together.
    const result = calculate(daily("2019-01-01", "2019-01-31", days), both("month", "8", "10"));
    expect(allowed(result)).toBe("6 4");
  });

  it("is also full of what the other rule gave, by its larger amount", () => {
    const days = [
      { ...care, priority: 1, to: "2019-01-09" },
      { ...line, priority: 2, to: "2019-01-09" },
    ];
    // Care has 9 of 10, and the window never holds more than its largest amount.
    expect(allowed(calculate(daily("2019-01-01", "2019-01-31", days), both("month", "8", "10")))).toBe("9 1");
  });

  it("is one window in parts too", () => {
    const rules = both("year", "50", "60");
    const days = [line, care];
    const whole = calculate(daily("2019-01-01", "2019-03-31", days), rules);
    const first = calculate(daily("2019-01-01", "2019-02-10", days), rules);
    const second = calculate(daily("2019-02-11", "2019-03-31", days), rules, { opening: left(first) });
    expect(second.closing).toEqual(whole.closing);
    expect(allowed(whole)).toBe("31 29");
    expect(left(second)).toEqual(second.closing);
  });
});

describe("what is refused", () => {
  const refusedScheme = (limits: readonly LimitRule[], units = "session") => {
    const services = smallScheme.services.map((service, index) => ({
      ...service,
      unit: index === 0 ? "session" : units,
    }));
    return issuesOf(() => compile({ ...scheme("both", limits), services } as Scheme));
  };

  it.each([
    ["a day", [most("physio", "day", "3")], "session", "limits[0].shared"],
    ["windows of two lengths", [most("physio", "month", "3"), most("care", "year", "9")], "session", "limits[1].per"],
    ["hours and times", [most("physio", "year", "3"), most("care", "year", "9")], "hour", "limits[1].services"],
    [
      "a service twice",
      [most("physio", "year", "3"), { ...most("physio", "year", "9"), id: "again", when: [{ kind: "age", until: 7 }] }],
      "session",
      "limits[1].services",
    ],
  ] as const)("in one scheme, of one key: %s", (_, limits, units, path) => {
    expect(refusedScheme(limits as readonly LimitRule[], units)).toMatchObject([{ code: "limit-shared", path }]);
  });

  it("takes a service twice where the rules never hold on one day", () => {
    const halves = [
      { from: "2019-01-01", to: "2019-06-30" },
      { from: "2019-07-01", to: "2019-12-31" },
    ];
    const limits = halves.map((days, index) => ({
      ...{ ...most("physio", "year", "200"), id: `half-${index}`, ...days },
      amounts: [{ most: "200", ...days, source }],
    }));
    expect(allowed(calculate(daily("2019-01-01", "2019-12-31"), compile(scheme("both", limits as LimitRule[]))))).toBe(
      "200",
    );
  });

  const north: CompiledScheme = compile(scheme("north", [most("physio", "year", "40")]));
  const ofCase = daily("2019-02-11", "2019-02-28");
  const entry = { limit: "of-two", from: "2019-01-01", used: [{ most: "40", units: "20" }] };
  const refused = (shared: NonNullable<PersonPosition["shared"]>) =>
    issuesOf(() => calculate(ofCase, north, { opening: statedPosition(north.name, ofCase, { person: { shared } }) }));

  it.each([
    ["a window that is none of the limit", [{ ...entry, from: "2019-01-02" }], "window-of-limit", "[0].from"],
    ["no window", [{ limit: "of-two", used: entry.used }], "window-of-limit", "[0].from"],
    ["a window to come", [{ ...entry, from: "2020-01-01" }], "window-of-limit", "[0].from"],
    ["an entry twice", [entry, entry], "duplicate-id", "[1].limit"],
    ["a month without its scheme", [{ ...entry, month: "2019-02" }], "missing-key", "[0].scheme"],
    ["a scheme without its month", [{ ...entry, scheme: "south" }], "month-form", "[0].month"],
    ["a month to come", [{ ...entry, month: "2019-03", scheme: "south" }], "month-of-position", "[0].month"],
    ["a month that is none", [{ ...entry, month: "2019-13", scheme: "south" }], "month-form", "[0].month"],
    ["units below zero", [{ ...entry, used: [{ most: "40", units: "-1" }] }], "negative", "[0].used[0].units"],
    ["a key that is no id", [{ ...entry, limit: "a b" }], "id-form", "[0].limit"],
  ])("in a position: %s", (_, shared, code, place) => {
    expect(refused(shared)).toMatchObject([{ code, path: `opening.person.shared${place}` }]);
  });

  it("in a position: the units of a shared limit by its id", () => {
    const limits = [{ limit: "most-physio", from: "2019-01-01", used: [{ most: "40", units: "20" }] }];
    const opening = statedPosition(north.name, ofCase, { limits });
    expect(issuesOf(() => calculate(ofCase, north, { opening }))).toMatchObject([
      { code: "limit-is-shared", path: "opening.limits[0].limit" },
    ]);
  });
});
