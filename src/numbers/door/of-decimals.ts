import { guarded } from "../../errors/index.js";
import * as room from "../index.js";
import * as is from "./guards.js";

export const formatScaled: typeof room.formatScaled = /* @__PURE__ */ guarded(room.formatScaled, {
  integer: is.anyInteger,
  decimals: is.decimals,
});
export const formatScaledShort: typeof room.formatScaledShort = /* @__PURE__ */ guarded(room.formatScaledShort, {
  integer: is.anInteger,
  decimals: is.decimals,
});
export const toDecimal: typeof room.toDecimal = /* @__PURE__ */ guarded(room.toDecimal, {
  integer: is.anInteger,
  decimals: is.decimals,
});
export const readFraction: typeof room.readFraction = /* @__PURE__ */ guarded(room.readFraction, {
  value: is.anything,
  path: is.aText,
});
export const writtenFraction: typeof room.writtenFraction = /* @__PURE__ */ guarded(room.writtenFraction, {
  value: is.anything,
  path: is.aText,
});
export const roundTo: typeof room.roundTo = /* @__PURE__ */ guarded(room.roundTo, {
  value: is.anything,
  rounding: is.aRecord,
});
export const roundFraction: typeof room.roundFraction = /* @__PURE__ */ guarded(room.roundFraction, {
  value: is.anything,
  rounding: is.aRecord,
  path: is.orNothing(is.aText),
});
export const readScaled: typeof room.readScaled = /* @__PURE__ */ guarded(room.readScaled, {
  value: is.anything,
  decimals: is.decimals,
  path: is.aText,
});
export const toScaled: typeof room.toScaled = /* @__PURE__ */ guarded(room.toScaled, {
  value: is.anything,
  decimals: is.decimals,
});
export const parseScaled: typeof room.parseScaled = /* @__PURE__ */ guarded(room.parseScaled, {
  text: is.aText,
  decimals: is.decimals,
});
export const whyNotDecimal: typeof room.whyNotDecimal = /* @__PURE__ */ guarded(room.whyNotDecimal, {
  value: is.anything,
  decimals: is.decimals,
  path: is.aText,
});
