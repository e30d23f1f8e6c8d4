import { countOf, InputError, received, unknownWord, type Issue } from "../errors/index.js";
import type { Assessment } from "../person/assessment.js";
import type { Case } from "../person/case.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { TypicalAxes, TypicalPoint } from "./document.js";

/** So many cases a grid may have. */
const mostCases = 100_000;

/** Every combination of the axes, the last one moving first. @throws {InputError} where there is no axis, one is empty, or they are too many */
export function pointsOf(given: TypicalAxes): readonly TypicalPoint[] {
  const { places, levels, scores, incomes } = given;
  const axes: readonly (readonly TypicalPoint[])[] = [
    ...(places === undefined ? [] : [places.map((place) => ({ place }))]),
    ...(levels === undefined ? [] : [levels.map((level) => ({ level }))]),
    ...(scores === undefined ? [] : [scores.map((score) => ({ score }))]),
    ...(incomes === undefined ? [] : [incomes.map((income) => ({ income }))]),
  ];
  const issue = wrongAxes(given, axes.length);
  if (issue !== undefined) throw new InputError([{ code: "axes", ...issue }]);
  return axes.reduce<readonly TypicalPoint[]>(
    (points, axis) => points.flatMap((point) => axis.map((each) => ({ ...point, ...each }))),
    [{}],
  );
}

/** What is wrong with axes, the first thing alone: the others may follow from it. */
function wrongAxes(given: TypicalAxes, count: number): Pick<Issue, "path" | "expected" | "received"> | undefined {
  if (count === 0) {
    return { path: "axes", expected: "places, levels or scores, or incomes: at least one of them", received: "none" };
  }
  if (given.levels !== undefined && given.scores !== undefined) {
    return { path: "axes.levels", expected: "levels or scores: one of them", received: "both" };
  }
  const empty = axisNames.find((name) => given[name]?.length === 0);
  if (empty !== undefined) return { path: `axes.${empty}`, expected: "at least one value", received: received([]) };
  const cases = axisNames.reduce((product, name) => product * (given[name]?.length ?? 1), 1);
  if (cases <= mostCases) return undefined;
  return { path: "axes", expected: `at most ${mostCases} cases`, received: countOf(cases, "case") };
}

const axisNames = ["places", "levels", "scores", "incomes"] as const;
/** A case as it stands at a point. @throws {InputError} where the scheme has no such level, or finds levels otherwise than by bands */
export function caseAt(document: Case, { place, level, score, income }: TypicalPoint, compiled: CompiledScheme): Case {
  const { residences, enrolments, assessments, ...rest } = document;
  const scored = level === undefined ? score : scoreOf(level, compiled);
  return {
    ...rest,
    synthetic: true,
    ...(residences === undefined
      ? {}
      : { residences: place === undefined ? residences : residences.map((each) => ({ ...each, place })) }),
    ...(enrolments === undefined
      ? {}
      : { enrolments: place === undefined ? enrolments : enrolments.map((each) => ({ ...each, place })) }),
    ...(assessments === undefined ? {} : { assessments: assessments.map((each) => withScore(each, scored)) }),
    ...(income === undefined ? {} : { incomes: [incomeOf(document, income)] }),
  };
}

function withScore(assessment: Assessment, score: string | undefined): Assessment {
  return score === undefined ? assessment : { ...assessment, score };
}

/** The first score of the band of a level. */
function scoreOf(level: string, { scheme: { assess } }: CompiledScheme): string {
  if (!("bands" in assess)) {
    const hint = "Give scores instead.";
    const expected = "a scheme that finds levels by bands of a score";
    throw new InputError([{ code: "no-bands", path: "axes.levels", expected, received: `"${assess.method}"`, hint }]);
  }
  const band = assess.bands.find((each) => each.level === level);
  if (band !== undefined) return band.from;
  const levels = assess.bands.map((each) => each.level);
  throw new InputError([unknownWord(level, levels, "axes.levels", 0)]);
}

function incomeOf({ incomes = [], period }: Case, amountPerMonth: string): NonNullable<Case["incomes"]>[number] {
  const own = incomes.find(({ member }) => member === undefined);
  return {
    id: own?.id ?? "income",
    kind: own?.kind ?? "income",
    amountPerMonth,
    from: own !== undefined && own.from < period.from ? own.from : period.from,
    to: "open",
  };
}
