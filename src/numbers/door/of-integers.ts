import { guarded } from "../../errors/index.js";
import * as room from "../index.js";
import * as is from "./guards.js";

const path = /* @__PURE__ */ is.orNothing(is.aText);

export const divideRounded: typeof room.divideRounded = /* @__PURE__ */ guarded(room.divideRounded, {
  numerator: is.anInteger,
  denominator: is.aDivisor,
  mode: is.aMode,
});
export const divideBig: typeof room.divideBig = /* @__PURE__ */ guarded(room.divideBig, {
  numerator: is.aBigInt,
  denominator: is.aBigDivisor,
  mode: is.aMode,
});
export const multiplyDivide: typeof room.multiplyDivide = /* @__PURE__ */ guarded(room.multiplyDivide, {
  a: is.anInteger,
  b: is.anInteger,
  denominator: is.aDivisor,
  mode: is.aMode,
});
export const multiplyDivide3: typeof room.multiplyDivide3 = /* @__PURE__ */ guarded(room.multiplyDivide3, {
  a: is.anInteger,
  b: is.anInteger,
  c: is.anInteger,
  denominator: is.aDivisor,
  mode: is.aMode,
});
export const multiplyDivideTo: typeof room.multiplyDivideTo = /* @__PURE__ */ guarded(room.multiplyDivideTo, {
  a: is.anInteger,
  b: is.anInteger,
  denominator: is.aDivisor,
  rounding: (value, at) => {
    is.aRecord(value, at);
    const { mode, step } = value as { readonly mode?: unknown; readonly step?: unknown };
    is.aMode(mode, `${at}.mode`);
    is.aDivisor(step, `${at}.step`);
  },
});
export const remainderOf: typeof room.remainderOf = /* @__PURE__ */ guarded(room.remainderOf, {
  a: is.anInteger,
  b: is.anInteger,
  denominator: is.aDivisor,
});
export const safe: typeof room.safe = /* @__PURE__ */ guarded(room.safe, { value: is.anything, path });
export const toSafe: typeof room.toSafe = /* @__PURE__ */ guarded(room.toSafe, { value: is.aBigInt });
export const outOfRange: typeof room.outOfRange = /* @__PURE__ */ guarded(room.outOfRange, {
  value: is.anything,
  path,
});
export const stepOf: typeof room.stepOf = /* @__PURE__ */ guarded(room.stepOf, {
  rounding: is.aRecord,
  decimals: is.decimals,
  path,
});
