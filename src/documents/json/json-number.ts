/**
 * Whether a number of a JSON document keeps its value when it is read: most programs hold it as a binary double, which
 * turns 90071992547409931 into 90071992547409940 and 1e400 into infinity without a word.
 *
 * @param literal a number as JSON writes it
 * @returns true where the double that is read would be written as the same decimal; false for -0, which has no meaning here
 */
export function keepsItsValue(literal: string): boolean {
  // Fifteen digits always survive the way into a double and back.
  if (literal.length <= 15 && !/^-0|e/iu.test(literal)) return true;
  const read = Number(literal);
  return !Object.is(read, -0) && Number.isFinite(read) && digitsAndPower(literal) === digitsAndPower(String(read));
}

/** A decimal in one form only: sign, digits without zeros at either end, and the power of ten. */
function digitsAndPower(literal: string): string {
  const lower = literal.toLowerCase();
  const sign = lower.startsWith("-") ? "-" : "";
  const split = lower.indexOf("e");
  const mantissa = lower.slice(sign.length, split === -1 ? undefined : split);
  const exponent = split === -1 ? 0 : Number(lower.slice(split + 1));
  const point = mantissa.indexOf(".");
  const digits = mantissa.replace(".", "");
  let start = 0;
  let end = digits.length;
  while (start < end && digits.charCodeAt(start) === 48) start += 1;
  while (end > start && digits.charCodeAt(end - 1) === 48) end -= 1;
  if (start === end) return "0";
  const power = exponent + (point === -1 ? digits.length : point) - end;
  return `${sign}${digits.slice(start, end)}e${power}`;
}
