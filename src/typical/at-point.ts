import { InputError, received, unknownWord } from "../errors/index.js";
import type { Assessment } from "../person/assessment.js";
import type { Case } from "../person/case.js";
import type { CompiledScheme } from "../rules/compiled.js";
import type { TypicalAxes, TypicalPoint } from "./document.js";

/** So many cases a grid may have. */
const mostCases = 100_000;

/** Every combination of the axes, the last one moving first. @throws {InputError} where there is no axis, one is empty, or they are too many */
export function pointsOf({ places, levels, scores, incomes }: TypicalAxes): readonly TypicalPoint[] {
  const axes: readonly (readonly TypicalPoint[])[] = [
    ...(places === undefined ? [] : [places.map((place) => ({ place }))]),
    ...(levels === undefined ? [] : [levels.map((level) => ({ level }))]),
    ...(scores === undefined ? [] : [scores.map((score) => ({ score }))]),
    ...(incomes === undefined ? [] : [incomes.map((income) => ({ income }))]),
  ];
  const count = axes.reduce((product, axis) => product * axis.length, 1);
  if (axes.length === 0 || count === 0 || count > mostCases || (levels !== undefined && scores !== undefined)) {
    const expected = `places, levels or scores, and incomes: at least one of them, and at most ${mostCases} cases`;
    throw new InputError([
      { code: "axes", path: "axes", expected, received: received({ places, levels, scores, incomes }) },
    ]);
  }
  return axes.reduce<readonly TypicalPoint[]>(
    (points, axis) => points.flatMap((point) => axis.map((each) => ({ ...point, ...each }))),
    [{}],
  );
}

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
