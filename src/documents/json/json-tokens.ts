/** Where a token of a JSON text ends; with what was expected there, where it is wrong. */
export interface Reached {
  readonly at: number;
  readonly expected?: string;
}

export const noLeadingZeros = "a number without leading zeros";

const quote = 34;
const backslash = 92;
const zero = 48;

/** The end of a text that begins with a quote at `start`. */
export function endOfText(text: string, start: number): Reached {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return { at: at + 1 };
    if (code < 32) return { at, expected: "no line break or control character inside a text" };
    if (code !== backslash) continue;
    at += 1;
    const escaped = text[at] ?? "";
    if (escaped === "u") {
      for (let digits = 0; digits < 4; digits += 1) {
        at += 1;
        if (!/^[\da-f]$/iu.test(text[at] ?? ""))
          return { at: Math.min(at, text.length), expected: "four hexadecimal digits after \\u" };
      }
    } else if (escaped === "" || !'"\\/bfnrt'.includes(escaped)) {
      return { at: Math.min(at, text.length), expected: 'one of " \\ / b f n r t u after a backslash' };
    }
  }
  return { at: text.length, expected: 'a closing "' };
}

/** The end of a number that begins with a minus or a digit at `start`. */
export function endOfNumber(text: string, start: number): Reached {
  let at = text[start] === "-" ? start + 1 : start;
  const leadingZero = text.charCodeAt(at) === zero;
  const whole = leadingZero ? at + 1 : endOfDigits(text, at);
  if (whole === at) return { at, expected: "a digit" };
  if (leadingZero && endOfDigits(text, whole) > whole) return { at: whole, expected: noLeadingZeros };
  at = whole;
  if (text[at] === ".") {
    const end = endOfDigits(text, at + 1);
    if (end === at + 1) return { at: end, expected: "a digit" };
    at = end;
  }
  if (text[at] !== "e" && text[at] !== "E") return { at };
  const digits = text[at + 1] === "-" || text[at + 1] === "+" ? at + 2 : at + 1;
  const end = endOfDigits(text, digits);
  return end === digits ? { at: end, expected: "a digit" } : { at: end };
}

function endOfDigits(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) >= zero && text.charCodeAt(at) <= zero + 9) at += 1;
  return at;
}
