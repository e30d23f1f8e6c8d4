/**
 * The texts at the ends of documents. To the compiler each is a text like any other; the name says to readers, and to the generator of
 * forms and schemas, what stands in it. What the text says is checked when it is read.
 */

/**
 * Name by which other parts of a document refer to something: at most 64 letters a-z or A-Z, digits, `-` and `_`, beginning with a letter
 * or digit.
 */
export type Id = string;

/** A civil date, year-month-day, such as `"2018-09-01"`. */
export type DateText = string;

/** The last day of something, itself included, such as `"2018-12-31"`, or `"open"` where no end is set. */
export type EndText = string;

/** An exact number as text with a point and without exponent, grouping or plus, such as `"2.5"`. */
export type DecimalText = string;

/** An amount of money that a person states, with at most two decimals: a {@link DecimalText}. */
export type MoneyText = string;

/**
 * An amount of money with at most the decimals of the scheme's currency, four at most: a {@link DecimalText}, and not three decimals that
 * end in zero.
 */
export type AmountText = string;

/** A quantity or a score with at most four decimals: a {@link DecimalText}, and not three decimals that end in zero. */
export type QuantityText = string;

/** A price, or a weight in a formula, with at most six decimals: a {@link DecimalText}, and not three decimals that end in zero. */
export type PriceText = string;

/** A share with at most nine decimals, `"0.85"` for 85 %: a {@link DecimalText}, and not three decimals that end in zero. */
export type ShareText = string;

/** A month of the calendar, such as `"2019-03"`. */
export type MonthText = string;

/** A whole number of any size, as text. */
export type WholeText = string;

/** A part of a document whose form is checked when the whole is read. */
export type AnyJson = unknown;

/** A SHA-256 of what a file or a part of a document says, as 64 hexadecimal digits. */
export type Digest = string;
