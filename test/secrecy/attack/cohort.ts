import { applyReform } from "../../../src/doors/reform.js";
import type { Case } from "../../../src/person/case.js";
import { compile } from "../../../src/rules/compile.js";
import { smallCase } from "../../support/small-case.js";
import { smallReform } from "../../support/small-reform.js";
import { smallScheme } from "../../support/small-scheme.js";
import type { Known } from "./attacker.js";

const north = smallScheme.places.find(({ id }) => id === "north");
if (north === undefined) throw new Error("the scheme has a place");
const scheme = {
  ...smallScheme,
  places: [...smallScheme.places, ...["east", "west"].map((id) => ({ ...north, id }))],
};
const [change] = smallReform.changes;
if (change === undefined) throw new Error("the reform changes something");
const dearer = applyReform(scheme, smallReform).scheme;
const more = applyReform(scheme, {
  ...smallReform,
  id: "more",
  changes: [
    {
      ...{ id: "high", at: "entitle.amounts", where: { level: "high" }, field: "amount" },
      ...{ multiply: "1.05", rounding: { mode: "half-up", step: "0.01" } },
      ...{ from: "2019-01-01", to: "2019-12-31", reason: change.reason },
    },
  ],
}).scheme;
/** As the first reform, and for people at home alone: of who says nothing of it the answer is not known. */
const atHome = {
  ...dearer,
  version: "at-home",
  conditions: [...dearer.conditions, { id: "home", kind: "setting", settings: ["home"], source: "made-up" } as const],
};

/** The rules before, and pairs of rules after that are published together. */
export const rules = {
  before: compile(scheme),
  afters: [[dearer], [more], [dearer, more], [dearer, atHome]].map((own) => own.map((each) => compile(each))),
  schemes: { before: scheme, dearer, more, atHome },
};

/** The region of a town. */
export const regionOf = (place: string): string => (place === "north" || place === "south" ? "left" : "right");

/** Numbers that a seed gives, each below a bound. */
function drawn(seed: number): (below: number) => number {
  let state = seed * 7919 + 17;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** People of a seed: few in some towns, ages and services, more in others; some of whom a setting is not known. */
export function cohortOf(seed: number): readonly Case[] {
  const draw = drawn(seed);
  const some = <Value>(...values: readonly Value[]): Value => {
    const value = values[draw(values.length)];
    if (value === undefined) throw new Error("there is one");
    return value;
  };
  const [physio, care] = smallCase.plan?.lines ?? [];
  if (physio === undefined || care === undefined) throw new Error("the case has lines");
  const people = 25 + draw(120);
  const rare = 1 + draw(20);
  return Array.from({ length: people }, (_, index): Case => {
    const isRare = draw(100) < rare;
    const from = some("2019-01-01", "2019-01-01", "2019-03-01", "2019-07-01");
    const lines = [{ ...physio, from, quantity: String(2 + draw(14)) }];
    const withCare = isRare || draw(4) === 0 ? [{ ...care, quantity: String(1 + draw(30)) }] : [];
    return {
      ...smallCase,
      id: `case-${index}`,
      client: {
        ...{ ...smallCase.client, id: `client-${index}` },
        birthDate: isRare ? "2015-03-01" : some("2010-05-17", "2010-05-17", "2004-09-09"),
      },
      residences: [
        {
          ...{ kind: "declared", from: "2004-01-01", to: "open" },
          place: isRare ? some("east", "west") : some("north", "north", "north", "south", "east"),
        },
      ],
      assessments: [{ id: "first", instrument: "scale", date: "2018-11-05", score: isRare ? "72" : some("30", "72") }],
      ...(index % 40 === 39 ? {} : { settings: [{ kind: "home", from: "2004-01-01", to: "open" }] }),
      plan: { lines: draw(12) === 0 ? withCare : [...lines, ...withCare] },
    };
  });
}

/** What a reader may know of a person. */
export function knownOf({ assessments, residences, client, plan }: Case): Known {
  const place = residences?.[0]?.place ?? "";
  const lines = plan?.lines ?? [];
  const months = lines.flatMap(({ from, to }) =>
    Array.from({ length: 12 }, (_, index) => `2019-${String(index + 1).padStart(2, "0")}`).filter(
      (month) => from.slice(0, 7) <= month && month <= to.slice(0, 7),
    ),
  );
  const ages: Readonly<Record<string, string>> = { "2015": "0-3", "2010": "7-11", "2004": "12-17" };
  return {
    ...{ level: Number(assessments?.[0]?.score) < 50 ? "low" : "high", place, region: regionOf(place) },
    age: ages[(client.birthDate ?? "").slice(0, 4)] ?? "none",
    services: [...new Set(lines.map(({ service }) => service))],
    months: [...new Set(months)],
  };
}
