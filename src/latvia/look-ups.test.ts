import { describe, expect, it } from "vitest";
import * as municipal from "../doors/municipalities.js";
import { isInputError } from "../errors/index.js";
import * as latvia from "./index.js";

type AnyFunction = (...given: readonly unknown[]) => unknown;

/** A call that is answered, and what of it is a name: its place in the arguments, and one that is nearly right. */
interface LookUp {
  readonly call: readonly unknown[];
  readonly names?: readonly {
    readonly at: readonly (string | number)[];
    readonly near: string;
    readonly meant: string;
  }[];
  /** Which argument is a day; left out, none is. */
  readonly day?: number;
  /** Why the answer names nothing that it rests on. */
  readonly says?: "a document or row of it" | "an id" | "a table of municipalities";
}

const name = (at: readonly (string | number)[], near: string, meant: string) => ({ at, near, meant });
const group = "adults-with-mental-impairments";
const spending = [
  { municipality: "riga", service: "respite", cost: "9.00", contribution: "1.00", sharedBefore: false },
];
const policy = { shares: { respite: "0.5" }, of: "gross", mode: "down" };
const running = { year: 2030, costPerPlace: "12000.00", places: 10, use: "0.9" };
const counts = { residents: 9, childrenTo6: 1, schoolAge: 1, aboveWorkingAge: 1, squareKilometres: "1" };
const rows =
  "municipality,residents,childrenTo6,schoolAge,aboveWorkingAge,squareKilometres,equalisedRevenuePerUnit\nriga,9,1,1,1,1,850.00\n";

/** Every function of both doors: one that is not here is refused below. */
const lookUps: Readonly<Record<string, LookUp>> = {
  administrationAtMost: { call: ["541.00", "2023-05-01"], day: 1 },
  autismBranches: { call: [{ birthDate: "2020-02-01", disability: true }, "2026-01-01"], day: 1 },
  capacity: {
    call: [[{ group, service: "respite", people: 30 }]],
    names: [
      name([0, 0, "group"], "adults-with-mental-impairment", group),
      name([0, 0, "service"], "respit", "respite"),
    ],
  },
  careBenefitOn: { call: ["child", "2026-05-01"], names: [name([0], "chld", "child")], day: 1 },
  careLevelOf: { call: ["49"] },
  careLevelRule: { call: ["care-level-assessment", "annex"], says: "a document or row of it" },
  chargedWith: { call: ["assistant"], names: [name([0], "asistant", "assistant")] },
  checkMunicipalShare: {
    call: [
      { budget: "100.00", social: "10.00", voluntary: "0.00", workAndGuarantees: "1.00" },
      { voluntaryMinimum: "0.01" },
    ],
  },
  checkSplit: { call: ["plan-2026"], names: [name([0], "plan-2025", "plan-2026")] },
  dayCentreAid: { call: ["100.00", 1, "down"], names: [name([2], "dwn", "down")] },
  duty: { call: ["2026-06-01", ["carers"]], names: [name([1, 0], "carer", "carers")], day: 0 },
  entryById: { call: ["regions"], names: [name([0], "region", "regions")], says: "a document or row of it" },
  equalisationUnits: { call: [counts] },
  gaps: {
    call: [[{ service: "shelter" }], "2026-06-01", ["carers"]],
    names: [name([0, 0, "service"], "sheltr", "shelter"), name([2, 0], "carer", "carers")],
    day: 1,
  },
  grantOf2024: { call: [{ meanPerUnit: "1000.00", ownPerUnit: "850.00", units: "2000" }] },
  groupHomeDay: { call: ["100.00", 1, "down"], names: [name([2], "dwn", "down")] },
  incomeLineOn: {
    call: ["needy", "first", "2026-01-01"],
    names: [name([0], "neady", "needy"), name([1], "firts", "first")],
    day: 2,
  },
  institutionOpen: { call: ["level-3", "2020-01-01"], names: [name([0], "levl-3", "level-3")], day: 1 },
  membershipOn: { call: ["riga", "2022-01-01"], names: [name([0], "rigaa", "riga")], day: 1 },
  minimumBenefit: { call: [4, "300.00", "2022-03-01"], day: 2 },
  minimumWageOn: { call: ["2025-01-01"], day: 0 },
  moneyByYear: {
    call: ["esf-plus-4-3-5-1-round-1", { vehicles: "1200.00" }],
    names: [name([0], "esf-plus-4-3-5-1-round-2", "esf-plus-4-3-5-1-round-1")],
  },
  municipalityOf: { call: ["riga"], names: [name([0], "rigaa", "riga")], says: "a document or row of it" },
  parametersOf: { call: [latvia.entryById("thresholds")], says: "a document or row of it" },
  placeOn: {
    call: ["riga", "2022-01-01"],
    names: [name([0], "rigaa", "riga")],
    says: "a document or row of it",
  },
  places: { call: [{ from: "2026-01-01", to: "open" }], says: "a document or row of it" },
  pricesOn: {
    call: ["2016-12-31", { service: "home-care", place: "riga", projected: true }],
    names: [name([1, "service"], "home-car", "home-care"), name([1, "place"], "rigaa", "riga")],
    day: 0,
  },
  regionOf: { call: ["riga", "2022-01-01"], names: [name([0], "rigaa", "riga")], says: "an id" },
  schemeById: { call: ["assistant"], names: [name([0], "asistant", "assistant")], says: "a document or row of it" },
  shareOf: {
    call: ["esf-9-2-2-2", "esf"],
    names: [name([0], "esf-9-2-2-4", "esf-9-2-2-"), name([1], "efs", "esf")],
  },
  sitesDone: { call: [group], names: [name([0], "adults-with-mental-impairment", group)] },
  splitProject: {
    call: ["100.00", "esf-plus-4-3-5-1-round-1"],
    names: [name([1], "esf-plus-4-3-5-1-round-9", "esf-plus-4-3-5-1-round-1")],
  },
  textsOf: { call: [latvia.entryById("thresholds"), "lv"], says: "a document or row of it" },
  transportBenefitOn: { call: ["2024-01-01"], day: 0 },
  transportHalfYears: { call: [{ opinion: "2022-12-10", until: "2023-12-31" }] },
  unitPrice: {
    call: ["home-care-jelgava-hour", "assumed", { from: "2019-01-01", to: "2019-12-31" }],
    names: [name([0], "home-care-jelgava-hours", "home-care-jelgava-hour")],
    says: "a document or row of it",
  },
  carersGrantOfMunicipalities: {
    call: [
      "municipality,posts\nriga,12.5\n",
      { perPostAndMonth: "100.00", months: 12, appropriation: "10.00", mode: "down" },
    ],
    names: [name([1, "mode"], "dwn", "down")],
  },
  equalisationOfMunicipalities: { call: [rows, "1000.00"], says: "a table of municipalities" },
  runningAfterProject: {
    call: [{ ...running, contributions: "8000.00", stateShare: "0.5", stateShareOf: "gross" }],
  },
  sharesOfMunicipalities: {
    call: [
      "municipality,budget,social,voluntary,workAndGuarantees\nriga,100.00,10.00,0.00,1.00\n",
      { voluntaryMinimum: "0.01" },
    ],
  },
  stateShareIf: {
    call: [spending, policy],
    names: [
      name([0, 0, "municipality"], "rigaa", "riga"),
      name([0, 0, "service"], "respit", "respite"),
      name([1, "of"], "gros", "gross"),
      name([1, "mode"], "dwn", "down"),
    ],
  },
  stateShareOfMunicipalities: {
    call: ["municipality,service,cost,contribution,sharedBefore\nriga,respite,9.00,1.00,false\n", policy],
    names: [name([1, "of"], "gros", "gross")],
  },
};

const functions = new Map(
  [...Object.entries(latvia), ...Object.entries(municipal)].flatMap(([id, value]) =>
    typeof value === "function" ? [[id, value as AnyFunction] as const] : [],
  ),
);
const all = Object.entries(lookUps);

function run(id: string, given: readonly unknown[]): unknown {
  return functions.get(id)?.(...given);
}

/** What is thrown, in one text. */
function refusal(id: string, given: readonly unknown[]): string {
  try {
    run(id, given);
    return "answered";
  } catch (error) {
    return isInputError(error) ? error.message : `no InputError: ${String(error)}`;
  }
}

/** Arguments with another value at a place inside. */
function changed(value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((each: unknown, at) => (at === key ? changed(each, rest, to) : each));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: changed(fields[key], rest, to) };
}

/** Every place inside of arguments, leaves and objects. */
function placesIn(value: unknown, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [at];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  const own = at.length === 0 ? [] : [at];
  return [...own, ...keys.flatMap((key) => placesIn((value as Readonly<Record<string, unknown>>)[key], [...at, key]))];
}

/** Everything of an answer that says how sure it is. */
function certaintiesOf(answer: unknown): readonly { readonly certainty: string; readonly seenOn?: string }[] {
  if (typeof answer !== "object" || answer === null) return [];
  const own = "certainty" in answer ? [answer as { readonly certainty: string }] : [];
  return [...own, ...Object.values(answer).flatMap(certaintiesOf)];
}

describe("the look-ups of Latvian tables", () => {
  it("are all here, and nothing else is", () => {
    expect([...functions.keys()].sort()).toEqual(Object.keys(lookUps).sort());
  });

  it.each(all)("%s answers, and says what the answer rests on", (id, { call, says }) => {
    const answer = run(id, call);
    expect(answer).toBeDefined();
    const known = certaintiesOf(answer);
    if (says === undefined) expect(known.length).toBeGreaterThan(0);
    for (const { certainty } of known) expect(certainty).toMatch(/^(?:seen|seed|derived|assumption|open)$/u);
  });

  it.each(all.flatMap(([id, { call, names = [] }]) => names.map((each) => [id, each.near, call, each] as const)))(
    "%s refuses %s with the near name",
    (id, near, call, { at, meant }) => {
      const message = refusal(id, changed(call, at, near) as readonly unknown[]);
      expect(message).toContain(`received "${near}"`);
      expect(message).toContain(`Did you mean "${meant}`);
    },
  );

  // Whole entries are looked at by the functions that make documents of them.
  const asked = all.filter(([, { call }]) => call[0] !== latvia.entryById("thresholds"));

  it.each(asked)("%s never takes what is none for a fault of its own, nor breaks", (id, { call }) => {
    for (const at of placesIn(call)) {
      for (const value of [undefined, null, 7, "x", "2019-02-30", {}, [], ""]) {
        const message = refusal(id, changed(call, at, value) as readonly unknown[]);
        expect([at, value, message]).toEqual([at, value, expect.not.stringMatching(/no InputError|fault of seko/u)]);
      }
    }
  });

  it.each(all.filter(([, { day }]) => day !== undefined))(
    "%s is sure of nothing on a day that nobody has seen: a projection, marked as an assumption, or nothing",
    (id, { call, day = 0 }) => {
      const found = certaintiesOf(run(id, changed(call, [day], "2150-06-15") as readonly unknown[]));
      const sure = found.filter(({ certainty, seenOn }) => certainty !== "assumption" && seenOn !== undefined);
      expect(sure).toEqual([]);
    },
  );
});
