export {
  bandIndexOf,
  betweenBands,
  type BetweenBands,
  type LevelBand,
  levelOfScore,
  type ScoreDirection,
} from "./methods/bands.js";
export { allocate } from "./methods/allocate.js";
export { allocateInTurn } from "./methods/allocate-in-turn.js";
export { allocateEvenly, allocateFirstTakesRest, ratePerHead, type RatePerHead } from "./methods/allocate-evenly.js";
export { allocateWithin, type BoundedPart } from "./methods/allocate-within.js";
export {
  type CarriedAmount,
  type CarriedUse,
  carryOver,
  type CarryOver,
  type CarryOverRule,
  useCarried,
} from "./methods/carry-over.js";
export { exactDecimal, type ExactDecimal, toDecimal } from "./values/decimal.js";
export { divideRounded } from "./divide-rounded.js";
export {
  add as addFractions,
  divide as divideFractions,
  type Fraction as ExactFraction,
  isBelow as isFractionBelow,
  multiply as multiplyFractions,
  readFraction,
  roundFraction,
  roundTo,
  subtract as subtractFractions,
  writtenFraction,
} from "./fraction.js";
export {
  index,
  type Indexable,
  type IndexChain,
  type Indexed,
  type IndexedAmount,
  type IndexFactor,
  indexOver,
} from "./methods/indexation.js";
export { isMoney, Money, money, moneyOfMinor, type MoneyPer } from "./values/money.js";
export {
  divideBig,
  multiplyDivide,
  multiplyDivide3,
  multiplyDivideTo,
  remainderOf,
  safe,
  toSafe,
} from "./multiply-divide.js";
export { checkNeed, needAmount, type NeedFormula, type NeedTerm } from "./methods/need.js";
export { isQuantity, Quantity, quantity, quantityDecimals } from "./values/quantity.js";
export { isRate, Rate, rate, rateDecimals } from "./values/rate.js";
export { type DecimalInput, readScaled, toScaled } from "./values/read-scaled.js";
export { type Rounding, type RoundingMode, roundingModes, stepOf } from "./rounding.js";
export { formatScaled, formatScaledShort, parseScaled } from "./values/scaled.js";
export { checkShares, splitByShares, splitInto, type SplitMethod, splitMethods } from "./methods/shares.js";
export { type Cap, type CappedSplit, splitWithCaps, useInOrder } from "./methods/split-capped.js";
export {
  calculateSteps,
  type Ratio,
  type Step,
  type StepsResult,
  type StepValue,
  type StepWorking,
} from "./methods/steps.js";
export { stepArithmetic, type StepOperation } from "./methods/step-arithmetic.js";
export { largest, smallest, sum } from "./sum.js";
export { costOf, isUnitPrice, UnitPrice, unitPrice, unitPriceDecimals } from "./values/unit-price.js";
export { whyNotDecimal } from "./values/why-not-decimal.js";
export { outOfRange } from "./values/wrong.js";
