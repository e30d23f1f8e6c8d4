import { describe, expectTypeOf, it } from "vitest";
import type { Case } from "../person/case.js";
import type { Issue } from "../errors/index.js";
import type { Scheme } from "../rules/scheme.js";
import {
  checkCase,
  checkScheme,
  defineScheme,
  parseCase,
  parseScheme,
  type LevelId,
  type SchemeOf,
  type ServiceId,
} from "./index.js";
import { madeUpScheme } from "../../test/support/made-up.js";

describe("defineScheme", () => {
  it("infers the ids of services and levels", () => {
    expectTypeOf<ServiceId<typeof madeUpScheme>>().toEqualTypeOf<"physiotherapy" | "respite">();
    expectTypeOf<LevelId<typeof madeUpScheme>>().toEqualTypeOf<"low" | "high">();
    expectTypeOf(madeUpScheme).toEqualTypeOf<
      SchemeOf<"physiotherapy" | "respite", "low" | "high", "score-bands", "level-amount">
    >();
  });

  it("gives a scheme", () => {
    expectTypeOf(madeUpScheme).toExtend<Scheme>();
  });

  it("keeps ids as text where they are not known", () => {
    expectTypeOf<ServiceId<Scheme>>().toEqualTypeOf<string>();
    expectTypeOf<LevelId<ReturnType<typeof parseScheme>>>().toEqualTypeOf<string>();
  });

  it("refuses what is no scheme", () => {
    const { levels, ...rest } = madeUpScheme;
    expectTypeOf(levels).not.toBeNever();
    // @ts-expect-error -- the levels are missing
    defineScheme(rest);
    // @ts-expect-error -- there is no such unit
    defineScheme({ ...madeUpScheme, services: [{ id: "a", label: { lv: "", en: "" }, unit: "hours" }] });
  });
});

describe("parseCase and parseScheme", () => {
  it("take anything and give the documented types", () => {
    expectTypeOf(parseCase).parameter(0).toBeUnknown();
    expectTypeOf(parseCase).returns.toEqualTypeOf<Case>();
    expectTypeOf(parseScheme).returns.toEqualTypeOf<Scheme>();
    expectTypeOf(checkCase).returns.toEqualTypeOf<readonly Issue[]>();
    expectTypeOf(checkScheme).returns.toEqualTypeOf<readonly Issue[]>();
  });
});
