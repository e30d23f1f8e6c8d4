import { guarded } from "../../errors/index.js";
import * as room from "../index.js";
import * as is from "./guards.js";

const directions = /* @__PURE__ */ is.oneOf(["need", "ability"]);
const between = /* @__PURE__ */ is.oneOf(room.betweenBands);

export const bandIndexOf: typeof room.bandIndexOf = /* @__PURE__ */ guarded(room.bandIndexOf, {
  score: is.anInteger,
  bands: is.aList,
  direction: directions,
  between,
});
export const levelOfScore: typeof room.levelOfScore = /* @__PURE__ */ guarded(room.levelOfScore, {
  score: is.anything,
  bands: is.aList,
  rule: is.aRecord,
});
export const carryOver: typeof room.carryOver = /* @__PURE__ */ guarded(room.carryOver, {
  unspent: is.anAmount,
  budget: is.anAmount,
  rule: is.aRecord,
});
export const useCarried: typeof room.useCarried = /* @__PURE__ */ guarded(room.useCarried, {
  carried: is.aList,
  needed: is.anAmount,
  day: is.anInteger,
});
export const costOf: typeof room.costOf = /* @__PURE__ */ guarded(room.costOf, {
  price: is.aPrice,
  quantity: is.aQuantity,
  rounding: is.aRecord,
});
export const index: typeof room.index = /* @__PURE__ */ guarded(room.index, {
  amount: is.anything,
  factor: is.anything,
  rounding: is.aRecord,
});
export const indexOver: typeof room.indexOver = /* @__PURE__ */ guarded(room.indexOver, {
  amount: is.anything,
  table: is.aList,
  chain: is.aRecord,
});
export const calculateSteps: typeof room.calculateSteps = /* @__PURE__ */ guarded(room.calculateSteps, {
  steps: is.aList,
  given: is.aRecord,
});
export const checkNeed: typeof room.checkNeed = /* @__PURE__ */ guarded(room.checkNeed, { formula: is.aRecord });
export const needAmount: typeof room.needAmount = /* @__PURE__ */ guarded(room.needAmount, {
  formula: is.aRecord,
  answers: is.aRecord,
});
