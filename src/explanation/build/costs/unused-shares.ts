import { formatMonth, monthOf } from "../../../calendar/index.js";
import { formatScaled, formatScaledShort, quantityDecimals } from "../../../numbers/index.js";
import { unusedPart } from "../../../rules/limit/units/unused-share-arithmetic.js";
import type { UsedShareNode } from "../../../rules/recording/recorder.js";
import type { CountName, UnitsNode } from "../../tree.js";
import { isWorking } from "../../evaluate.js";
import { count } from "../operands.js";
import { unitsNamed } from "./units-named.js";
import type { Telling } from "../telling.js";
import { recordedOf } from "../told-entries.js";
import { type Told, workings } from "../workings.js";

/** What limits leave that give the share which another leaves unused, by line and month. */
export function explainUnusedShares(
  telling: Telling,
  isSettled: (services: ReadonlySet<string>) => boolean,
): readonly UnitsNode[] {
  const last = new Map<string, UsedShareNode>();
  // A month whose amounts change has several shares: the one by which its last units were given.
  for (const node of recordedOf(telling, "used-share"))
    last.set(`${node.limit} ${node.line} ${monthOf(node.day)}`, node);
  return [...last.values()].flatMap((node) => {
    const limit = telling.compiled.limits.find(({ rule }) => rule.id === node.limit);
    return limit?.unused === undefined || !isSettled(limit.services) ? [] : explainShare(telling, node, limit.unused);
  });
}

function explainShare(
  telling: Telling,
  node: UsedShareNode,
  { of, roundings }: { readonly of: string; readonly roundings: Parameters<typeof unusedPart>[2] },
): readonly UnitsNode[] {
  const { line, day, limit } = node;
  const month = formatMonth(monthOf(day));
  const math = workings(
    telling,
    (operation) => unitsNamed(operation === "difference" ? "not-used" : "used", line, month),
    { decimals: quantityDecimals, measure: "number" },
  );
  const rowOf = (id: string, value: number): Told => {
    const rows = telling.compiled.limits.find(({ rule }) => rule.id === id)?.amounts ?? [];
    const own = rows.filter((row) => row.value === value);
    const row = own.find(({ from, to }) => from <= day && day <= to) ?? own[0];
    return row === undefined
      ? counted("units-used", value)
      : math.parameter({ value, row, decimals: quantityDecimals });
  };
  const counted = (name: CountName, scaled: number): Told => ({
    scaled,
    node: count(name, formatScaledShort(scaled, quantityDecimals)),
  });
  const left = unusedPart(
    math,
    {
      amount: rowOf(limit, node.amount),
      used: counted("units-used", node.used),
      most: rowOf(of, node.most),
      whole: counted("whole", 10 ** quantityDecimals),
    },
    roundings,
  );
  if (left.node === undefined || !isWorking(left.node)) return [];
  const amount = `lines.${line}.${month}.left.${limit}`;
  const value = formatScaled(left.scaled, quantityDecimals);
  telling.amounts.set(amount, value);
  return [{ ...left.node, ...unitsNamed("left", line, month), measure: "units", amount, value }];
}
