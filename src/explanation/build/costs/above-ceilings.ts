import { formatMonth } from "../../../calendar/index.js";
import { overLimits, type OutsideAmount } from "../../../rules/cost/outside.js";
import type { LineFacts } from "../../../person/facts/facts.js";
import type { PriceNode as RecordedPrice } from "../../../rules/recording/recorder.js";
import type { OperandNode, SplitNode } from "../../tree.js";
import { parameter, reference } from "../operands.js";
import type { AmountsTelling } from "../telling.js";
import { working } from "../told-working.js";
import { moneyText } from "../told-decimals.js";
import { unitsOn } from "./price-of-days.js";

/** What is above ceilings and over limits, by why and who pays it. */
export function explainKinds(
  telling: AmountsTelling,
  line: LineFacts,
  month: number,
  {
    recorded,
    outside,
    decimals,
  }: {
    readonly recorded: readonly RecordedPrice[];
    readonly outside: readonly OutsideAmount[];
    readonly decimals: number;
  },
): SplitNode {
  const { compiled } = telling;
  const path = `lines.${line.id}.${formatMonth(telling.firstMonth + month)}`;
  const parts = compiled.outsideKinds.map(({ reason, bearer }, kind) => {
    const ofLimits = recorded.flatMap((node): readonly OperandNode[] => {
      if (reason !== overLimits.reason) return [];
      const units = unitsOn(telling, line, month, { node, which: "beyond" });
      if (units === undefined) return [];
      const price = line.unit === "money" ? [] : [parameter(node.price, decimals)];
      return [working(telling, { kind: "total" } as const, "product", [units, ...price])];
    });
    const above = recorded.flatMap((node): readonly OperandNode[] => {
      const units =
        node.price.kind === kind && node.price.recognised < node.price.value
          ? unitsOn(telling, line, month, { node, which: "allowed" })
          : undefined;
      if (units === undefined || node.price.ceiling === undefined) return [];
      const over = [parameter(node.price, decimals), parameter(node.price.ceiling, decimals)];
      return [
        working(telling, { kind: "total" } as const, "product", [
          units,
          working(telling, { kind: "total" } as const, "difference", over),
        ]),
      ];
    });
    const minor = outside.find((each) => each.reason === reason && each.bearer === bearer)?.minor;
    const amount = `${path}.outside.${reason}.${bearer}`;
    const value = moneyText(telling, minor ?? 0);
    telling.amounts.set(amount, value);
    return { amount, value, weight: working(telling, { kind: "total" } as const, "sum", [...ofLimits, ...above]) };
  });
  return {
    kind: "split",
    name: "outside",
    method: "by-weight",
    decimals: compiled.name.minorUnit,
    total: reference(telling, `${path}.outside`),
    parts,
  };
}
