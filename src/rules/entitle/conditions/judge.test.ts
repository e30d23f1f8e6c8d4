import { describe, expect, it } from "vitest";
import type { Case } from "../../../person/case.js";
import type { Client } from "../../../person/client.js";
import type { Condition } from "./registry.js";
import type { Place } from "../../common/place.js";
import type { Actual } from "../../../outcome/statement.js";
import { smallCase } from "../../../../test/support/small-case.js";
import { smallResult } from "../../../../test/support/small-result.js";
import { smallScheme } from "../../../../test/support/small-scheme.js";

/** What is found about a person of whom a scheme asks one thing: days that qualify, reasons, missing facts. */
function found(condition: ConditionOfAnyKind, facts: Partial<Case>, places: readonly Place[] = smallScheme.places) {
  const { outcome } = smallResult({
    case: { plan: { lines: [] }, ...facts },
    scheme: { places, conditions: [{ id: "asked", source: "made-up", ...condition }] }, // id and source are added
  });
  const reasons = outcome.reasons.map(({ code, from, to, actual }) => `${code} ${from} to ${to}: ${factText(actual)}`);
  if (outcome.state === "incomplete") {
    return [...reasons, ...outcome.missing.map(({ fact, from, to }) => `${fact} missing ${from} to ${to}`)];
  }
  const spans = outcome.state === "eligible" ? outcome.spans : [];
  return [...spans.map(({ from, to }) => `qualifies ${from} to ${to}`), ...reasons];
}

/** What is the case as one text: the kind of the fact and what it holds. */
function factText(actual: Actual): string {
  if (actual.kind === "all") return actual.facts.map(factText).join(", ");
  const { kind, ...values } = actual;
  const texts = Object.values(values).map((value: unknown) =>
    Array.isArray(value) ? value.join("+") || "none" : String(value),
  );
  return [kind, ...texts].join(" ");
}

type WithoutBase<Kind> = Kind extends Condition ? Omit<Kind, "id" | "source"> : never;
type ConditionOfAnyKind = WithoutBase<Condition>;

const client = (changes: Partial<Client>): Partial<Case> => ({ client: { ...smallCase.client, ...changes } });
const wholeYear = "qualifies 2019-01-01 to 2019-12-31";

describe("a target group", () => {
  const children = { kind: "target-group", groups: ["children"] } as const;

  it("holds on the days of the membership", () => {
    const groups = [
      { group: "children", from: "2019-02-01", to: "2019-03-31" },
      { group: "children", from: "2019-04-01", to: "2019-06-30" },
    ];
    expect(found(children, client({ groups }))).toEqual([
      "qualifies 2019-02-01 to 2019-06-30",
      "not-in-target-group 2019-01-01 to 2019-01-31: target-group none",
      "not-in-target-group 2019-07-01 to 2019-12-31: target-group none",
    ]);
  });

  it("is missing where nothing is said of groups; an empty list says that there is none", () => {
    const { id, birthDate = "" } = smallCase.client;
    expect(found(children, { client: { id, birthDate } })).toEqual(["client.groups missing 2019-01-01 to 2019-12-31"]);
    expect(found(children, client({ groups: [] }))).toEqual([
      "not-in-target-group 2019-01-01 to 2019-12-31: target-group none",
    ]);
  });

  it("names the groups a person belongs to on the days, each once and in one order, whatever the order of the file", () => {
    const groups = [
      { group: "seniors", from: "2019-01-01", to: "2019-01-31" },
      { group: "adults", from: "2000-01-01", to: "open" },
      { group: "seniors", from: "2019-03-01", to: "open" },
    ];
    const expected = ["not-in-target-group 2019-01-01 to 2019-12-31: target-group adults+seniors"];
    expect(found(children, client({ groups }))).toEqual(expected);
    expect(found(children, client({ groups: [...groups].reverse() }))).toEqual(expected);
  });

  it("is satisfied by any one of several groups, also where they overlap", () => {
    const scheme = { groups: ["adults", "children"].map((id) => ({ id, label: { lv: id, en: id } })) };
    const groups = [
      { group: "children", from: "2019-01-01", to: "2019-06-30" },
      { group: "adults", from: "2019-05-17", to: "open" },
    ];
    const condition = {
      id: "either",
      kind: "target-group",
      groups: ["adults", "children"],
      source: "made-up",
    } as const;
    const { outcome } = smallResult({
      case: { ...client({ groups }), plan: { lines: [] } },
      scheme: { ...scheme, conditions: [condition] },
    });
    expect(outcome).toEqual({
      state: "eligible",
      spans: [{ from: "2019-01-01", to: "2019-12-31" }],
      reasons: [],
    });
  });
});

describe("an age", () => {
  it("until 18 holds until the day before the 18th birthday", () => {
    expect(found({ kind: "age", until: 18 }, client({ birthDate: "2001-05-17" }))).toEqual([
      "qualifies 2019-01-01 to 2019-05-16",
      "above-age 2019-05-17 to 2019-12-31: age 2001-05-17",
    ]);
  });

  it("from 5 holds from the fifth birthday on", () => {
    expect(found({ kind: "age", from: 5 }, client({ birthDate: "2014-05-17" }))).toEqual([
      "qualifies 2019-05-17 to 2019-12-31",
      "below-age 2019-01-01 to 2019-05-16: age 2014-05-17",
    ]);
  });

  it("of somebody born on 29 February is reached on 1 March in a year without that day", () => {
    expect(found({ kind: "age", until: 15 }, client({ birthDate: "2004-02-29" }))).toEqual([
      "qualifies 2019-01-01 to 2019-02-28",
      "above-age 2019-03-01 to 2019-12-31: age 2004-02-29",
    ]);
  });

  it("holds for no day before birth", () => {
    expect(found({ kind: "age", until: 18 }, client({ birthDate: "2019-03-10" }))).toEqual([
      "qualifies 2019-03-10 to 2019-12-31",
      "below-age 2019-01-01 to 2019-03-09: age 2019-03-10",
    ]);
  });

  it("is passed on the last day of the period for a birthday on it, and not for one on the day after", () => {
    expect(found({ kind: "age", until: 18 }, client({ birthDate: "2001-12-31" }))).toEqual([
      "qualifies 2019-01-01 to 2019-12-30",
      "above-age 2019-12-31 to 2019-12-31: age 2001-12-31",
    ]);
    expect(found({ kind: "age", until: 18 }, client({ birthDate: "2002-01-01" }))).toEqual([wholeYear]);
  });

  it("is missing where the date of birth is", () => {
    expect(found({ kind: "age", until: 18 }, { client: { id: "client-1" } })).toEqual([
      "client.birthDate missing 2019-01-01 to 2019-12-31",
    ]);
  });
});

describe("the age of a relative", () => {
  const partner = { kind: "relative-age", relation: "spouse", from: 65, without: "fails" } as const;
  const spouse = { id: "partner", relation: "spouse", from: "1980-01-01", to: "open" } as const;

  it("holds from the birthday of the spouse on, whatever the age of the client and of other relatives", () => {
    const child = { id: "a", relation: "child", birthDate: "2015-01-01", from: "2015-01-01", to: "open" } as const;
    expect(found(partner, { relatives: [{ ...spouse, birthDate: "1954-05-17" }, child] })).toEqual([
      "qualifies 2019-05-17 to 2019-12-31",
      "below-age 2019-01-01 to 2019-05-16: age 1954-05-17 partner",
    ]);
  });

  it("until some years holds until the day before the birthday, and asks about the days of the marriage alone", () => {
    const married = { ...spouse, birthDate: "1954-05-17", from: "2019-03-01", to: "2019-08-31" };
    expect(found({ ...partner, from: 18, until: 65 }, { relatives: [married] })).toEqual([
      "qualifies 2019-03-01 to 2019-05-16",
      "above-age 2019-05-17 to 2019-08-31: age 1954-05-17 partner",
      "no-relative 2019-01-01 to 2019-02-28: ",
      "no-relative 2019-09-01 to 2019-12-31: ",
    ]);
    expect(found({ ...partner, until: 80, without: "holds" }, { relatives: [] })).toEqual([wholeYear]);
  });

  it("is missing where nothing is said of relatives, or of the spouse's date of birth", () => {
    expect(found(partner, {})).toEqual(["relatives missing 2019-01-01 to 2019-12-31"]);
    expect(found(partner, { relatives: [{ ...spouse, from: "2019-07-01" }] })).toEqual([
      "no-relative 2019-01-01 to 2019-06-30: ",
      "relatives.birthDate missing 2019-07-01 to 2019-12-31",
    ]);
  });
});

describe("a residence", () => {
  const inCountry = { kind: "residence", basis: "declared", places: ["country"] } as const;
  const label = { lv: "", en: "" };
  const region: Place = { id: "region", label, kind: "region", from: "2000-01-01", to: "open" };
  const places: readonly Place[] = [
    ...smallScheme.places,
    region,
    {
      id: "east",
      label,
      kind: "municipality",
      from: "2000-01-01",
      to: "open",
      within: [
        { place: "country", from: "2000-01-01", to: "2019-06-30" },
        { place: "region", from: "2019-03-01", to: "2019-09-30" },
      ],
    },
  ];
  const livesIn = (place: string, kind: "declared" | "actual" = "declared") => ({
    residences: [{ kind, place, from: "2010-01-01", to: "open" }],
  });

  it("lies in a place that lies in it", () => {
    expect(found(inCountry, livesIn("north"))).toEqual([wholeYear]);
    expect(found({ ...inCountry, places: ["north"] }, livesIn("north"))).toEqual([wholeYear]);
    expect(found({ ...inCountry, places: ["south"] }, livesIn("north"))).toEqual([
      "outside-places 2019-01-01 to 2019-12-31: residence declared north",
    ]);
  });

  it("lies in a wider place only on the days of the membership", () => {
    expect(found(inCountry, livesIn("east"), places)).toEqual([
      "qualifies 2019-01-01 to 2019-06-30",
      "outside-places 2019-07-01 to 2019-12-31: residence declared east",
    ]);
    expect(found({ ...inCountry, places: ["region"] }, livesIn("east"), places)).toEqual([
      "qualifies 2019-03-01 to 2019-09-30",
      "outside-places 2019-01-01 to 2019-02-28: residence declared east",
      "outside-places 2019-10-01 to 2019-12-31: residence declared east",
    ]);
    expect(found({ ...inCountry, places: ["country", "region"] }, livesIn("east"), places)).toEqual([
      "qualifies 2019-01-01 to 2019-09-30",
      "outside-places 2019-10-01 to 2019-12-31: residence declared east",
    ]);
  });

  it("lies in a wider place only while that exists", () => {
    const ending = places.map((place) => (place.id === "region" ? { ...region, to: "2019-08-31" } : place));
    expect(found({ ...inCountry, places: ["region"] }, livesIn("east"), ending)).toEqual([
      "qualifies 2019-03-01 to 2019-08-31",
      "outside-places 2019-01-01 to 2019-02-28: residence declared east",
      "outside-places 2019-09-01 to 2019-12-31: residence declared east",
    ]);
  });

  it("follows moves", () => {
    const residences = [
      { kind: "declared", place: "north", from: "2010-01-01", to: "2019-04-30" },
      { kind: "declared", place: "south", from: "2019-05-01", to: "2019-08-31" },
      { kind: "declared", place: "north", from: "2019-09-01", to: "open" },
    ] as const;
    expect(found({ ...inCountry, places: ["north"] }, { residences })).toEqual([
      "qualifies 2019-01-01 to 2019-04-30",
      "qualifies 2019-09-01 to 2019-12-31",
      "outside-places 2019-05-01 to 2019-08-31: residence declared south",
    ]);
  });

  it("is missing on days without one of the kind that counts", () => {
    expect(found(inCountry, livesIn("north", "actual"))).toEqual([
      "residences.declared missing 2019-01-01 to 2019-12-31",
    ]);
    expect(found({ ...inCountry, basis: "actual" }, livesIn("north", "actual"))).toEqual([wholeYear]);
  });

  it("asked of both kinds must satisfy with each", () => {
    const both = { ...inCountry, basis: "both", places: ["north"] } as const;
    const residences = [
      { kind: "declared", place: "north", from: "2010-01-01", to: "open" },
      { kind: "actual", place: "south", from: "2010-01-01", to: "2019-03-31" },
      { kind: "actual", place: "north", from: "2019-04-01", to: "open" },
    ] as const;
    expect(found(both, { residences })).toEqual([
      "qualifies 2019-04-01 to 2019-12-31",
      "outside-places 2019-01-01 to 2019-03-31: residence actual south",
    ]);
    expect(found(both, { residences: residences.slice(0, 2) })).toEqual([
      "outside-places 2019-01-01 to 2019-03-31: residence actual south",
      "residences.actual missing 2019-04-01 to 2019-12-31",
    ]);
  });
});

describe("a setting", () => {
  const atHome = { kind: "setting", settings: ["home", "group-home"] } as const;

  it("holds in one of the settings, fails in another, and is missing on days without one", () => {
    const settings = [
      { kind: "home", from: "2019-01-01", to: "2019-05-31" },
      { kind: "hospital", from: "2019-06-01", to: "2019-06-14" },
      { kind: "group-home", from: "2019-06-15", to: "2019-12-31" },
    ] as const;
    expect(found(atHome, { settings })).toEqual([
      "qualifies 2019-01-01 to 2019-05-31",
      "qualifies 2019-06-15 to 2019-12-31",
      "in-another-setting 2019-06-01 to 2019-06-14: setting hospital",
    ]);
    expect(found(atHome, { settings: settings.slice(0, 2) })).toEqual([
      "in-another-setting 2019-06-01 to 2019-06-14: setting hospital",
      "settings missing 2019-06-15 to 2019-12-31",
    ]);
    expect(found(atHome, {})).toEqual(["settings missing 2019-01-01 to 2019-12-31"]);
  });
});

describe("an enrolment", () => {
  const enrolled = (from: string, to: string, scheme = "small") => ({
    enrolments: [{ scheme, place: "north", from, to }],
  });

  it("holds on its days, and only in this scheme", () => {
    expect(found({ kind: "enrolment" }, enrolled("2019-02-01", "2019-10-31"))).toEqual([
      "qualifies 2019-02-01 to 2019-10-31",
      "not-enrolled 2019-01-01 to 2019-01-31: enrolment",
      "not-enrolled 2019-11-01 to 2019-12-31: enrolment",
    ]);
    expect(found({ kind: "enrolment" }, enrolled("2019-01-01", "open", "another"))).toEqual([
      "not-enrolled 2019-01-01 to 2019-12-31: enrolment",
    ]);
    expect(found({ kind: "enrolment" }, { enrolments: [] })).toEqual([
      "not-enrolled 2019-01-01 to 2019-12-31: enrolment",
    ]);
    expect(found({ kind: "enrolment" }, {})).toEqual(["enrolments missing 2019-01-01 to 2019-12-31"]);
  });

  it("of twelve months ends on the day before the same day of the month", () => {
    expect(found({ kind: "duration", months: 12 }, enrolled("2018-09-01", "open"))).toEqual([
      "qualifies 2019-01-01 to 2019-08-31",
      "duration-over 2019-09-01 to 2019-12-31: enrolment 2018-09-01",
    ]);
  });

  it("that began on the 31st ends, in a shorter month, before its last day", () => {
    expect(found({ kind: "duration", months: 6 }, enrolled("2018-08-31", "open"))).toEqual([
      "qualifies 2019-01-01 to 2019-02-27",
      "duration-over 2019-02-28 to 2019-12-31: enrolment 2018-08-31",
    ]);
  });

  it("counts its months from the first of several enrolments, whatever the order of the file", () => {
    const enrolments = [
      { scheme: "small", place: "north", from: "2019-03-01", to: "open" },
      { scheme: "small", place: "north", from: "2018-09-01", to: "2018-12-31" },
      { scheme: "another", place: "north", from: "2010-01-01", to: "open" },
    ];
    expect(found({ kind: "duration", months: 12 }, { enrolments })).toEqual([
      "qualifies 2019-01-01 to 2019-08-31",
      "duration-over 2019-09-01 to 2019-12-31: enrolment 2018-09-01",
    ]);
  });

  it("that was over before the period leaves no day", () => {
    expect(found({ kind: "duration", months: 12 }, enrolled("2015-01-01", "open"))).toEqual([
      "duration-over 2019-01-01 to 2019-12-31: enrolment 2015-01-01",
    ]);
  });
});

describe("one of several sets of tests", () => {
  const entitled = {
    kind: "any-of",
    options: [
      {
        when: [
          { kind: "age", from: 5, until: 18 },
          { kind: "disability", statuses: ["child"], specialCare: true },
        ],
        from: "2019-01-01",
        to: "open",
      },
      { when: [{ kind: "disability", statuses: ["group-1", "group-2"] }], from: "2019-01-01", to: "open" },
      { when: [{ kind: "disability", statuses: ["group-3"] }], from: "2019-07-01", to: "open" },
    ],
  } as const;
  const always = { from: "2000-01-01", to: "open" } as const;

  it("holds where one passes, whatever is unknown of the others", () => {
    const { id } = smallCase.client;
    const disabilities = [{ status: "group-2" as const, ...always }];
    expect(found(entitled, { client: { id, disabilities } })).toEqual([wholeYear]);
  });

  it("counts an option on its days only", () => {
    const disabilities = [{ status: "group-3" as const, ...always }];
    expect(found(entitled, client({ birthDate: "1990-05-05", disabilities }))).toEqual([
      "qualifies 2019-07-01 to 2019-12-31",
      "no-option-holds 2019-01-01 to 2019-06-30: age 1990-05-05, disability group-3",
    ]);
  });

  it("fails on the days on which none passes, with what is the case", () => {
    const disabilities = [
      { status: "child" as const, specialCare: true, from: "2015-01-01", to: "2019-03-31" },
      { status: "child" as const, specialCare: false, from: "2019-04-01", to: "open" as const },
    ];
    expect(found(entitled, client({ birthDate: "2014-02-10", disabilities }))).toEqual([
      "qualifies 2019-02-10 to 2019-03-31",
      "no-option-holds 2019-01-01 to 2019-02-09: age 2014-02-10, disability child true",
      // Two reasons, because from July on one more option is not met.
      "no-option-holds 2019-04-01 to 2019-06-30: age 2014-02-10, disability child false",
      "no-option-holds 2019-07-01 to 2019-12-31: age 2014-02-10, disability child false",
    ]);
  });

  it("asks for what is unknown and could change the answer", () => {
    expect(found(entitled, client({ birthDate: "2010-02-10" }))).toEqual([
      "client.disabilities missing 2019-01-01 to 2019-12-31",
    ]);
  });

  it("fails where no option counts", () => {
    const options = [{ when: [{ kind: "age", until: 150 }], from: "2019-12-01", to: "open" }] as const;
    expect(found({ kind: "any-of", options }, client({}))).toEqual([
      "qualifies 2019-12-01 to 2019-12-31",
      "no-option-holds 2019-01-01 to 2019-11-30: ",
    ]);
  });
});
