import { formatDay, formatEnd } from "../../calendar/index.js";
import { issueAsWritten } from "../../person/facts/issue-as-written.js";
import { formatScaledShort } from "../../numbers/index.js";
import type { ParameterRow } from "../../rules/reading/parameter-row.js";
import type { CountName, CountNode, FactNode, ParameterNode, ReferenceNode } from "../tree.js";
import type { Numbering, Told } from "./telling.js";
import { isZero } from "./told-decimals.js";

/** A reference to an amount that was explained before. */
export function reference({ amounts }: Numbering, amount: string): ReferenceNode {
  const value = amounts.get(amount);
  if (value === undefined) throw new Error(`no amount ${amount} was explained`);
  return { kind: "reference", amount, value };
}

/** References to those of some amounts that are not 0: what adds nothing needs no mention in a sum. */
export function references(telling: Numbering, amounts: readonly string[]): readonly ReferenceNode[] {
  return amounts.map((amount) => reference(telling, amount)).filter(({ value }) => !isZero(value));
}

/** A number of the scheme. */
export function parameter(row: ParameterRow, decimals: number): ParameterNode {
  const { path, source, assumption } = row;
  return {
    kind: "parameter",
    parameter: path,
    value: formatScaledShort(row.value, decimals),
    from: formatDay(row.from),
    to: formatEnd(row.to),
    source,
    ...(assumption === undefined ? {} : { assumption }),
  };
}

/** A fact of the case, by its place in the part that counts; it is named by its place in the document. */
export function fact({ facts }: Pick<Told, "facts">, path: string, value: string): FactNode {
  const issue = { code: "", path, expected: "", received: "" };
  return { kind: "fact", fact: issueAsWritten(issue, facts.kept).path, value };
}

/** A number that is neither in the scheme nor in the case. */
export function count(name: CountName, value: number | string): CountNode {
  return { kind: "count", name, value: String(value) };
}
