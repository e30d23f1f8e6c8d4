import { formatDay, formatEnd } from "../../../calendar/index.js";
import type { ParameterRow } from "../../../rules/reading/parameter-row.js";
import type { KnownNode } from "../../tree.js";
import type { Settled } from "./settle.js";
import { parameter } from "../operands.js";
import { statedQuantity } from "../costs/quantity-of.js";
import type { AmountsTelling } from "../telling.js";
import { recordedOf } from "../told-entries.js";

/** The numbers of the entitlement that are in force on days that may qualify. */
export function budgetNumbers({ telling }: Settled): readonly KnownNode[] {
  const { minorUnit } = telling.compiled.name;
  return distinct([
    ...recordedOf(telling, "segment").map(({ level, amount }) => known({ of: "amount", level }, amount, minorUnit)),
    ...recordedOf(telling, "entitled-days").flatMap((node) =>
      [{ ...node }, ...(node.other === undefined ? [] : [node.other])].flatMap(
        ({ assessment, parameter: { number } }) =>
          number === undefined ? [] : [known({ of: "amount", assessment }, number.row, number.decimals)],
      ),
    ),
    ...recordedOf(telling, "bound").map((node) => known({ of: node.bound }, node.parameter, minorUnit)),
  ]);
}

/** What the plan asks for. */
export function plannedQuantities(telling: AmountsTelling): readonly KnownNode[] {
  return telling.facts.lines.map((line) => ({
    kind: "known",
    of: "quantity",
    line: line.id,
    from: formatDay(line.from),
    to: formatEnd(line.to),
    ...statedQuantity(telling, line),
  }));
}

/** A number that is known though nothing was worked out from it. */
export function known(
  what: Pick<KnownNode, "of" | "level" | "assessment" | "line" | "place">,
  row: ParameterRow,
  decimals: number,
): KnownNode {
  const value = parameter(row, decimals);
  return { kind: "known", ...what, from: value.from, to: value.to, value };
}

/** Each node once. */
export function distinct(nodes: readonly KnownNode[]): readonly KnownNode[] {
  return [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
}
