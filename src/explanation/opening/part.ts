import { formatMonth, parseDay } from "../../calendar/index.js";
import { joinPaths, pathOf } from "../../errors/index.js";
import type { AmountsDocument } from "../../result/document.js";
import type { MonthSoFar, ShownLine } from "../../result/position/document.js";
import type { Placed } from "./leaves-before.js";
import { beforeNode } from "../before-node.js";
import { cutNode } from "../build/units.js";
import { count, reference, working, type AmountsTelling, type Telling } from "../build/telling.js";
import { wholePath } from "../build/whole-path.js";
import type { BeforeNode, CutNode, StepEntry } from "../tree.js";

/** A month of which a part is shown. */
export interface Parting<Own extends Telling> {
  /** The part: it knows the amounts of the whole month by their own paths. */
  readonly telling: Own;
  /** The position that says what was shown before. */
  readonly own: Placed;
  readonly shown: MonthSoFar;
}

/** What was shown of an amount: where it stands, and its text. */
interface Said {
  readonly place: string;
  readonly value: string | undefined;
}

/** The units of a month of which a part is shown: those of the whole month, less what was shown before. */
export function unitsOfPart(parting: Parting<Telling>): readonly StepEntry[] {
  const { telling, shown } = parting;
  const month = formatMonth(telling.firstMonth);
  return telling.numbers.lines.flatMap(({ id }, index) => {
    const at = shown.lines.findIndex((line) => line.id === id);
    return (["requested", "allowed"] as const).map((which) => {
      const amount = `lines.${id}.${month}.${which}`;
      const leaf = shownBefore(parting, "units", {
        place: pathOf("lines", at, which),
        value: shown.lines[at]?.[which],
      });
      const cuts = which === "allowed" ? cutsOf(telling, index) : [];
      const name = { kind: "units", name: which, line: id, month, ...(cuts.length === 0 ? {} : { cuts }) } as const;
      const operands = [wholeOf(telling, amount), ...leaf];
      return working(telling, name, "difference", operands, { amount, measure: "units" });
    });
  });
}

/** What is cut in the part: below zero where the whole month cuts less than was shown. */
function cutsOf(telling: Telling, line: number): readonly CutNode[] {
  return (telling.cutsAt.get(line * telling.monthCount) ?? []).map(cutNode);
}

/** The amounts of a month of which a part is shown: those of the whole month, less what was shown before. */
export function amountsOfPart(parting: Parting<AmountsTelling>): readonly StepEntry[] {
  const month = `months.${formatMonth(parting.telling.firstMonth)}`;
  return [
    ...parting.telling.numbers.lines.flatMap(({ id }) => lineOfPart(parting, id)),
    ...monthOfPart(parting, month),
    ...sourcesOfPart(parting, month),
    ...payersOfPart(parting, month),
  ];
}

const ofLine = ["cost", "covered", "uncovered", "contribution", "funded"] as const;

function lineOfPart(parting: Parting<AmountsTelling>, id: string): readonly StepEntry[] {
  const { telling, shown } = parting;
  const base = `lines.${id}.${formatMonth(telling.firstMonth)}`;
  const at = shown.lines.findIndex((line) => line.id === id);
  const line: Partial<ShownLine> = shown.lines[at] ?? {};
  const byLine = telling.numbers.contributionParts.byLine.length > 0;
  const names = ofLine.filter((name) => byLine || (name !== "contribution" && name !== "funded"));
  return [
    ...names.map((name) =>
      difference(parting, `${base}.${name}`, { place: pathOf("lines", at, name), value: line[name] }),
    ),
    ...outsideOfPart(parting, base, ["lines", at], line.outside),
  ];
}

function monthOfPart(parting: Parting<AmountsTelling>, month: string): readonly StepEntry[] {
  const { amounts } = parting.shown;
  return [
    ...ofLine.map((name) =>
      difference(parting, `${month}.${name}`, { place: pathOf("amounts", name), value: amounts?.[name] }),
    ),
    ...outsideOfPart(parting, month, ["amounts"], amounts?.outside),
  ];
}

/** What is above ceilings, where the whole month or what was shown has any. */
function outsideOfPart(
  parting: Parting<AmountsTelling>,
  base: string,
  place: readonly (string | number)[],
  shown: AmountsDocument["outside"] = [],
): readonly StepEntry[] {
  const { telling } = parting;
  return telling.compiled.outsideKinds.flatMap(({ reason, bearer }) => {
    const amount = `${base}.outside.${reason}.${bearer}`;
    const at = shown.findIndex((each) => each.reason === reason && each.bearer === bearer);
    const value = shown[at]?.amount;
    if (value === undefined && !telling.amounts.has(wholePath(amount))) return [];
    return [difference(parting, amount, { place: pathOf(...place, "outside", at, "amount"), value })];
  });
}

function sourcesOfPart(parting: Parting<AmountsTelling>, month: string): readonly StepEntry[] {
  const { telling, shown } = parting;
  const { sourceIds, unitCostIds } = telling.compiled.form;
  const { bySource, unitCosts }: Partial<AmountsDocument> = shown.amounts ?? {};
  return [
    ...sourceIds.map((id) =>
      difference(parting, `${month}.bySource.${id}`, {
        place: pathOf("amounts", "bySource", id),
        value: bySource?.[id],
      }),
    ),
    ...unitCostIds.flatMap((id) =>
      (["accepted", "funded", "paid"] as const).map((name) =>
        difference(parting, `${month}.unitCosts.${id}.${name}`, {
          place: pathOf("amounts", "unitCosts", id, name),
          value: unitCosts?.[id]?.[name],
        }),
      ),
    ),
  ];
}

/** Who pays, where relatives are asked in the whole month or were before. Where none was, the client paid it all. */
function payersOfPart(parting: Parting<AmountsTelling>, month: string): readonly StepEntry[] {
  const { telling, shown } = parting;
  const { client, contributionParts } = telling.numbers;
  const { relatives } = contributionParts;
  if (relatives.length === 0) return [];
  const { byPayer, contribution }: Partial<AmountsDocument> = shown.amounts ?? {};
  const paid = (id: string): Said => ({ place: pathOf("amounts", "byPayer", id), value: byPayer?.[id] });
  const all: Said = { place: "amounts.contribution", value: contribution };
  const own = `${month}.byPayer.${client}`;
  const whole = telling.amounts.has(wholePath(own)) ? own : `${month}.contribution`;
  return [
    ...relatives.map((id) => difference(parting, `${month}.byPayer.${id}`, paid(id))),
    difference(parting, own, byPayer === undefined ? all : paid(client), whole),
  ];
}

/**
 * An amount of the whole month, less what was shown of it.
 *
 * @param whole the amount of which it is a part; left out, that of the same name
 */
function difference(parting: Parting<Telling>, amount: string, said: Said, whole = amount): StepEntry {
  const { telling } = parting;
  const operands = [wholeOf(telling, whole), ...shownBefore(parting, "money", said)];
  return working(telling, { kind: "total" } as const, "difference", operands, { amount });
}

/** The amount of the whole month; nothing where its plan has the line no more. */
function wholeOf(telling: Telling, amount: string) {
  const path = wholePath(amount);
  return telling.amounts.has(path) ? reference(telling, path) : count("not-in-plan", "0");
}

function shownBefore(
  { own }: Parting<Telling>,
  measure: "money" | "units",
  { place, value }: Said,
): readonly BeforeNode[] {
  if (value === undefined) return [];
  const through = parseDay(own.position.through);
  return [beforeNode("shown", joinPaths(own.path, `month.${place}`), through, { measure, value })];
}
