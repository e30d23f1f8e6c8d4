import { guarded } from "../../errors/index.js";
import * as room from "../index.js";
import * as is from "./guards.js";

const method = /* @__PURE__ */ is.oneOf(room.splitMethods);
const order = /* @__PURE__ */ is.orNothing(is.aList);
const path = /* @__PURE__ */ is.orNothing(is.aText);

export const allocate: typeof room.allocate = /* @__PURE__ */ guarded(room.allocate, {
  total: is.anInteger,
  weights: is.wholeNumbers,
});
export const allocateEvenly: typeof room.allocateEvenly = /* @__PURE__ */ guarded(room.allocateEvenly, {
  total: is.anInteger,
  parts: is.aDivisor,
});
export const allocateInTurn: typeof room.allocateInTurn = /* @__PURE__ */ guarded(room.allocateInTurn, {
  total: is.anInteger,
  weights: is.wholeNumbers,
});
export const allocateFirstTakesRest: typeof room.allocateFirstTakesRest = /* @__PURE__ */ guarded(
  room.allocateFirstTakesRest,
  { total: is.anInteger, parts: is.aDivisor, step: is.orNothing(is.aDivisor) },
);
export const ratePerHead: typeof room.ratePerHead = /* @__PURE__ */ guarded(room.ratePerHead, {
  total: is.anInteger,
  heads: is.aDivisor,
  step: is.orNothing(is.aDivisor),
});
export const allocateWithin: typeof room.allocateWithin = /* @__PURE__ */ guarded(room.allocateWithin, {
  total: is.anInteger,
  parts: is.aList,
});
export const checkShares: typeof room.checkShares = /* @__PURE__ */ guarded(room.checkShares, {
  numerators: is.wholeNumbers,
  denominator: is.anInteger,
  path,
});
export const splitByShares: typeof room.splitByShares = /* @__PURE__ */ guarded(room.splitByShares, {
  total: is.anInteger,
  numerators: is.wholeNumbers,
  denominator: is.anInteger,
  method,
});
export const splitInto: typeof room.splitInto = /* @__PURE__ */ guarded(room.splitInto, {
  target: is.aList,
  offset: is.anInteger,
  total: is.anInteger,
  numerators: is.wholeNumbers,
  denominator: is.aDivisor,
  method,
});
export const splitWithCaps: typeof room.splitWithCaps = /* @__PURE__ */ guarded(room.splitWithCaps, {
  total: is.anInteger,
  numerators: is.wholeNumbers,
  denominator: is.anInteger,
  method,
  caps: is.aList,
  order,
});
export const useInOrder: typeof room.useInOrder = /* @__PURE__ */ guarded(room.useInOrder, {
  total: is.anInteger,
  caps: is.aList,
  order,
});
