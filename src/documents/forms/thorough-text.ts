import { wrongValue } from "./form-issues.js";
import type { TextForm } from "./form.js";
import { type Place, note, wrong } from "./thorough-place.js";

/** A text as its form reads it, with every mistake in it. */
export function textCopy(place: Place, { expected, longest, pattern }: TextForm): unknown {
  const { input } = place;
  if (typeof input !== "string") return wrong(place, () => wrongValue(place, expected));
  if (input.length > longest) {
    const tooLong = () => wrongValue(place, `text of at most ${longest} characters`, "text-too-long");
    // It is a text nevertheless.
    return note(place, "value", tooLong, false);
  }
  return pattern?.[0].test(input) === false ? wrong(place, () => wrongValue(place, pattern[1])) : input;
}
