import { formatMonth } from "../../calendar/index.js";
import { pathOf } from "../../errors/index.js";
import type { AmountsDocument } from "../../result/document/amounts.js";
import type { ShownLine } from "../../result/position/document.js";
import { references } from "../build/operands.js";
import { working } from "../build/told-working.js";
import type { AmountsTelling, Telling } from "../build/telling.js";
import { wholePath } from "../build/whole-path.js";
import type { StepEntry } from "../tree/steps.js";
import { type Parting, type Said, shownBefore, wholeOf } from "./parting.js";

const ofLine = ["cost", "covered", "uncovered", "contribution", "funded"] as const;

export function lineOfPart(parting: Parting<AmountsTelling>, id: string): readonly StepEntry[] {
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

export function monthOfPart(parting: Parting<AmountsTelling>, month: string): readonly StepEntry[] {
  const { amounts } = parting.shown;
  return [
    ...ofLine.map((name) =>
      difference(parting, `${month}.${name}`, { place: pathOf("amounts", name), value: amounts?.[name] }),
    ),
    ...outsideOfMonth(parting, month),
  ];
}

/** What is outside of a month in part is what is outside of its lines, also of those that are in the plan no more. */
function outsideOfMonth({ telling }: Parting<AmountsTelling>, month: string): readonly StepEntry[] {
  const text = formatMonth(telling.firstMonth);
  return telling.compiled.outsideKinds.flatMap(({ reason, bearer }) => {
    const name = `outside.${reason}.${bearer}`;
    const ofLines = telling.numbers.lines.map(({ id }) => `lines.${id}.${text}.${name}`);
    const told = ofLines.filter((path) => telling.amounts.has(path));
    if (told.length === 0) return [];
    return [
      working(telling, { kind: "total" } as const, "sum", references(telling, told), { amount: `${month}.${name}` }),
    ];
  });
}

/** What is above ceilings or over limits, where the whole month or what was shown has any. */
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

export function sourcesOfPart(parting: Parting<AmountsTelling>, month: string): readonly StepEntry[] {
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
export function payersOfPart(parting: Parting<AmountsTelling>, month: string): readonly StepEntry[] {
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
