import { expect, it } from "vitest";
import { smallScheme } from "../../../test/support/small-scheme.js";
import { compile } from "../../rules/compile.js";
import { count } from "./operands.js";
import { working } from "./told-working.js";

it("an amount has all the decimals of its currency, also where the step of its rounding is written with fewer", () => {
  const { name } = compile(smallScheme);
  const rounded = (minorUnit: number, step: string) => {
    const telling = { compiled: { name: { ...name, minorUnit } }, amounts: new Map<string, string>() };
    const operands = [count("nothing-due", "12.3")];
    return working(telling, { kind: "sum" }, "sum", operands, { rounding: { mode: "half-up", step } }).value;
  };
  expect([rounded(2, "1"), rounded(2, "0.5"), rounded(2, "0.01"), rounded(3, "1"), rounded(0, "1")]).toEqual([
    "12.00",
    "12.50",
    "12.30",
    "12.000",
    "12",
  ]);
});
