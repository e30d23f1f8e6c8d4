export { certainties, type Certainty } from "./certainty.js";
export { languages, type Label, type Language } from "./label.js";
export type {
  AmountText,
  AnyJson,
  DateText,
  DecimalText,
  Digest,
  EndText,
  Id,
  MoneyText,
  MonthText,
  PriceText,
  QuantityText,
  ShareText,
  WholeText,
} from "./leaf-texts.js";
export type { Source } from "./source.js";
