const longest = 80;

/** Characters a reader would not see, or that would reorder the text around them. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what must be found here
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Control, bidirectional and zero-width characters written as escapes, so that nothing hides in a message. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** How a value that was received is shown in an issue: short, on one line, with nothing invisible in it. */
export function received(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return `"${shorten(value)}"`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.length === 1 ? "a list of 1" : `a list of ${value.length}`;
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}

/** Only what will be shown is looked at: a text of millions of characters costs no more than a short one. */
function shorten(text: string): string {
  if (text.length <= longest) return visible(text);
  const whole = text.charCodeAt(longest - 1);
  // A character outside the basic plane is two units; it is not cut in half.
  const end = whole >= 0xd800 && whole <= 0xdbff ? longest - 1 : longest;
  return `${visible(text.slice(0, end))}… (${text.length} characters)`;
}
