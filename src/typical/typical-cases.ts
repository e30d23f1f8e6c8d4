import { parseCase } from "../documents/index.js";
import { withArguments } from "../errors/index.js";
import { formatScaled, readScaled } from "../numbers/index.js";
import type { Case } from "../person/case.js";
import type { CompiledScheme } from "../rules/compiled.js";
import { caseAt, pointsOf } from "./at-point.js";
import { causesOf } from "./causes.js";
import { refuseAxes } from "./of-axes.js";
import type { TypicalAxes, TypicalCase, TypicalCases, TypicalPoint } from "./document.js";
import { workedOut, type WorkedOut } from "./worked-out.js";

/**
 * One made-up person in several places, with several needs and incomes: what each receives and pays, and from which part of the rules the
 * differences from the first case come. Units by service stand before money, because a dearer price is not more support.
 *
 * @param document the person; all it says holds at every point, but for what the axes say
 * @param compiled the rules
 * @param axes what is varied: every combination is a case
 * @throws {InputError} where an axis is empty or of something that the scheme does not have or no case can have, or the case is wrong
 *
 * @example
 * const { cases } = typicalCases(document, compiled, { places: ["riga", "talsi"], levels: ["level-2", "level-3"] });
 * cases[1]?.causes; // ["level", "amount"]
 */
export function typicalCases(document: Case, compiled: CompiledScheme, axes: TypicalAxes): TypicalCases {
  const looked = [
    ["case", document, "object", "a case"],
    ["compiled", compiled, "compiled", "a compiled scheme"],
    ["axes", axes, "object", "axes such as { places }"],
  ] as const;
  return withArguments(looked, () => {
    const read = parseCase(document);
    const tried = pointsOf(axes).map((point) => ({ point, found: tryAt(read, point, compiled) }));
    refuseAxes(
      axes,
      tried.map(({ point, found }) => ({ point, issues: found.issues ?? [] })),
    );
    const [first] = tried;
    const cases = tried.map(({ point, found }): TypicalCase => {
      const { outcome, why, issues, services, amounts } = found;
      const ofTenMore = tenMore(read, point, compiled, found.outOfPocket);
      return {
        ...{ point, outcome, why, services },
        ...(issues === undefined ? {} : { issues }),
        ...(amounts === undefined ? {} : { amounts }),
        causes: first === undefined ? [] : causesOf(first.found, found, compiled),
        ...(ofTenMore === undefined ? {} : { ofTenMore }),
      };
    });
    const { id, version, currency } = compiled.name;
    const { from, to } = read.period;
    return {
      ...{ schemaVersion: 1, kind: "typical-cases", synthetic: true, case: read.id },
      ...{ scheme: { id, version }, currency, period: { from, to }, axes, cases },
    };
  });
}

function tryAt(document: Case, point: TypicalPoint, compiled: CompiledScheme): WorkedOut {
  return workedOut(caseAt(document, point, compiled), compiled);
}

/** What ten more of income a month change out of pocket; undefined without an income, and where one of both is not known. */
function tenMore(
  document: Case,
  point: TypicalPoint,
  compiled: CompiledScheme,
  before: bigint | undefined,
): string | undefined {
  if (point.income === undefined || before === undefined) return undefined;
  const { minorUnit } = compiled.name;
  const more = readScaled(point.income, minorUnit, "axes.incomes") + 10 * 10 ** minorUnit;
  const after = tryAt(document, { ...point, income: formatScaled(more, minorUnit) }, compiled).outOfPocket;
  return after === undefined ? undefined : formatScaled(after - before, minorUnit);
}
