import { expect, it } from "vitest";
import { InputError } from "../../../errors/index.js";
import { attempted } from "./compare.js";

it("a case that breaks the program is refused when a run is repeated, as the run refused it", () => {
  const broken = attempted(() => {
    throw new TypeError("something is not a function");
  });
  expect(broken).toEqual({
    refused: ': expected a case that seko can calculate, received "something is not a function"',
  });
  const wrong = attempted(() => {
    throw new InputError([{ code: "wrong", path: "plan", expected: "one", received: "two" }]);
  });
  expect(wrong).toEqual({ refused: "plan: expected one, received two" });
});
