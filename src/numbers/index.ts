export {
  bandIndexOf,
  betweenBands,
  type BetweenBands,
  type LevelBand,
  levelOfScore,
  type ScoreDirection,
} from "./bands.js";
export { allocate } from "./allocate.js";
export { allocateEvenly, allocateFirstTakesRest, ratePerHead, type RatePerHead } from "./allocate-evenly.js";
export { allocateWithin, type BoundedPart } from "./allocate-within.js";
export {
  type CarriedAmount,
  type CarriedUse,
  carryOver,
  type CarryOver,
  type CarryOverRule,
  useCarried,
} from "./carry-over.js";
export { exactDecimal, type ExactDecimal, toDecimal } from "./decimal.js";
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
} from "./fraction.js";
export {
  index,
  type Indexable,
  type IndexChain,
  type Indexed,
  type IndexedAmount,
  type IndexFactor,
  indexOver,
} from "./indexation.js";
export { isMoney, Money, money, moneyOfMinor, type MoneyPer } from "./money.js";
export {
  divideBig,
  multiplyDivide,
  multiplyDivide3,
  multiplyDivideTo,
  remainderOf,
  safe,
  toSafe,
} from "./multiply-divide.js";
export { checkNeed, needAmount, type NeedFormula, type NeedTerm } from "./need.js";
export { isQuantity, Quantity, quantity, quantityDecimals } from "./quantity.js";
export { isRate, Rate, rate, rateDecimals } from "./rate.js";
export { type DecimalInput, readScaled, toScaled } from "./read-scaled.js";
export { type Rounding, type RoundingMode, roundingModes, stepOf } from "./rounding.js";
export { formatScaled, formatScaledShort, parseScaled } from "./scaled.js";
export { checkShares, splitByShares, splitInto, type SplitMethod, splitMethods } from "./shares.js";
export { type Cap, type CappedSplit, splitWithCaps, useInOrder } from "./split-capped.js";
export { calculateSteps, type Ratio, type Step, type StepsResult, type StepValue, type StepWorking } from "./steps.js";
export { largest, smallest, sum } from "./sum.js";
export { costOf, isUnitPrice, UnitPrice, unitPrice, unitPriceDecimals } from "./unit-price.js";
export { whyNotDecimal } from "./why-not-decimal.js";
export { outOfRange } from "./wrong.js";
