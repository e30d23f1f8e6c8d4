import type { SetAside } from "../compare/document.js";
import { groupBy } from "../lists/index.js";
import { formatScaled } from "../numbers/index.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { demandOf, everybodyOf } from "./demand.js";
import type { Envelope, EnvelopeDemand, EnvelopeGroup, PersonInLine, UnsampledFigure } from "./document.js";
import { lineUp, peopleIn, type InLine } from "./in-line.js";
import type { ReadOptions } from "./read-options.js";
import { serve } from "./serve.js";

/** Of whom a line is made, and who is not in it. */
export interface Counted {
  readonly people: readonly InLine[];
  readonly all: number;
  readonly cases: number;
  /** How many cases are made up. */
  readonly synthetic: number;
  /** For how many people each case without a right stands. */
  readonly ineligible: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly setAside: readonly SetAside[];
}

/** Who has a place, as a document. */
export function envelopeOf(counted: Counted, compiled: CompiledScheme, options: ReadOptions): Envelope {
  const { people, all, cases, synthetic, from, to, setAside } = counted;
  const { id, version, currency, minorUnit } = compiled.name;
  const { money, places, order, whenShort, weightOf, withPeople = synthetic > 0 && synthetic === cases } = options;
  const levels = compiled.scheme.levels.map((level) => level.id);
  const { line, unknown } = lineUp(people, order, levels);
  const given = serve(line, options);
  const said = (minor: bigint) => formatScaled(minor, minorUnit);
  const everybody = line.map((person, at) => ({ ...person, served: given.served[at] ?? 0 }));
  const needed = line.reduce((sum, { support, weight }) => sum + support * BigInt(weight), 0n);
  const inLine = peopleIn(line);
  const ineligible = counted.ineligible.reduce((sum, weight) => sum + weight, 0);
  const spread = weightOf === undefined ? undefined : everybodyOf(people, counted.ineligible);
  const demand: Demand = (of) => (spread === undefined ? undefined : demandOf(of, spread, minorUnit));
  const ofAll = demand(people);
  const groups = (key: "level" | "place", first: readonly string[]) =>
    groupsOf(everybody, { key, first }, said, demand);
  return {
    ...{ schemaVersion: 1, kind: "envelope", synthetic: synthetic > 0, scheme: { id, version }, currency },
    ...(from === "" ? {} : { from, to }),
    ...{ order, whenShort },
    ...(money === undefined
      ? {}
      : { money: { given: said(money), used: said(given.support), left: said(money - given.support) } }),
    ...(places === undefined
      ? {}
      : { places: { given: String(places), used: String(given.people), left: String(places - given.people) } }),
    people: {
      all,
      inLine,
      served: given.people,
      waiting: inLine - given.people,
      ineligible,
      setAside: all - inLine - ineligible,
      ...(weightOf === undefined ? {} : { cases }),
    },
    ...(ofAll === undefined ? {} : { weighted: { drawn: "not-at-random", demand: ofAll, withoutInterval } }),
    ...{ setAside, unknown },
    support: said(given.support),
    waitingSupport: said(needed - given.support),
    byLevel: groups("level", levels),
    byPlace: groups("place", []),
    ...(withPeople ? { line: saidLine(everybody, said, weightOf !== undefined) } : {}),
  };
}

const withoutInterval: readonly UnsampledFigure[] = [
  ...(["served", "waiting", "support", "waitingSupport", "money", "places", "line"] as const),
  ...(["ineligible", "setAside", "unknown"] as const),
];

/** What some people need; undefined where each case is one person. */
type Demand = (people: readonly InLine[]) => EnvelopeDemand | undefined;

/** The people of a case, and how many of them are served. */
type Person = InLine & { readonly served: number };

function groupsOf(
  people: readonly Person[],
  { key, first }: { readonly key: "level" | "place"; readonly first: readonly string[] },
  said: (minor: bigint) => string,
  demand: Demand,
): readonly EnvelopeGroup[] {
  const place = (group: string) => (first.includes(group) ? first.indexOf(group) : first.length);
  const groups = [...groupBy(people, (each) => each[key])];
  return groups
    .sort(([left], [right]) => place(left) - place(right) || (left < right ? -1 : 1))
    .map(([group, own]) => {
      const served = own.reduce((sum, each) => sum + each.served, 0);
      const sum = (key: "served" | "weight") => own.reduce((all, each) => all + each.support * BigInt(each[key]), 0n);
      const needed = demand(own);
      return {
        ...{ group, people: peopleIn(own), served, waiting: peopleIn(own) - served },
        ...{ support: said(sum("served")), waitingSupport: said(sum("weight") - sum("served")) },
        ...(needed === undefined ? {} : { demand: needed }),
      };
    });
}

function saidLine(
  people: readonly Person[],
  said: (minor: bigint) => string,
  isWeighted: boolean,
): readonly PersonInLine[] {
  let before = 0;
  let waiting = 0;
  return people.map(({ case: id, level, place, support, served, weight }) => {
    const own = { position: before + 1, case: id, level, place, support: said(support), served: served === weight };
    const first = waiting + 1;
    before += weight;
    waiting += weight - served;
    return {
      ...own,
      ...(isWeighted ? { people: weight, peopleServed: served } : {}),
      ...(own.served ? {} : { waits: first }),
    };
  });
}
