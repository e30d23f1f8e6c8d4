import { formatDay, parseDay } from "../calendar/index.js";
import { received, type Issue } from "../errors/index.js";
import type { Draws } from "../lists/index.js";
import { formatScaled, parseScaled } from "../numbers/index.js";
import type { Put } from "./document.js";

/** A step on the way to a place in a case: a key, or an index of a list. */
type Step = string | number;

/** What puts a value, or one that is drawn, into a case. */
export type Putting = (document: object, draws: Draws) => object;

/** So many values a draw chooses from at most. */
const mostValues = 2_147_483_646;

/**
 * How a value is put into a case.
 *
 * @param person the case that everybody has
 * @returns what puts it; undefined where something is wrong, which is added to the issues
 */
export function readPut(put: Put, person: unknown, path: string, issues: Issue[]): Putting | undefined {
  const steps = stepsOf(put.at);
  if (steps === undefined || !leads(steps, person)) {
    const expected = 'a place that the person has, such as "residences[0].place"; its last key may be new';
    issues.push({ code: "no-such-place", path: `${path}.at`, expected, received: received(put.at) });
    return undefined;
  }
  const { value, from, to } = put;
  if (value !== undefined && from === undefined && to === undefined)
    return (document) => withValue(document, steps, value);
  if (value !== undefined || from === undefined || to === undefined) {
    const given = (["value", "from", "to"] as const).filter((key) => put[key] !== undefined);
    const expected = "either value, or from and to";
    issues.push({ code: "keys-together", path, expected, received: given.length === 0 ? "none" : given.join(" and ") });
    return undefined;
  }
  const drawing = drawingOf(from, to);
  if (drawing !== undefined) return (document, draws) => withValue(document, steps, drawing(draws));
  const expected = "two dates or two decimals, the first at most the second, of at most 2147483646 values";
  issues.push({ code: "range", path, expected, received: received(`${from} to ${to}`) });
  return undefined;
}

function stepsOf(at: string): readonly Step[] | undefined {
  const isPlace = /^[A-Za-z]\w*(?:\[\d{1,4}\])*(?:\.[A-Za-z]\w*(?:\[\d{1,4}\])*)*$/u.test(at);
  if (!isPlace) return undefined;
  return (at.match(/\w+/gu) ?? []).map((step) => (/^\d/u.test(step) ? Number(step) : step));
}

/** Whether everything but the last step is there. */
function leads(steps: readonly Step[], person: unknown): boolean {
  let inside: unknown = person;
  for (const [index, step] of steps.entries()) {
    if (typeof inside !== "object" || inside === null || Array.isArray(inside) !== (typeof step === "number"))
      return false;
    const own: unknown = Object.hasOwn(inside, step) ? (inside as Readonly<Record<Step, unknown>>)[step] : undefined;
    if (index === steps.length - 1) return own !== undefined || typeof step === "string";
    inside = own;
  }
  return false;
}

/** A copy with another value in a place; what does not lie on the way is shared. */
function withValue(inside: object, [step, ...rest]: readonly Step[], value: unknown): object {
  if (step === undefined) return inside;
  const old: unknown = (inside as Readonly<Record<Step, unknown>>)[step];
  const now = rest.length === 0 ? value : withValue(old as object, rest, value);
  if (Array.isArray(inside)) return inside.map((each: unknown, index) => (index === step ? now : each));
  return { ...inside, [step]: now };
}

function drawingOf(from: string, to: string): ((draws: Draws) => string) | undefined {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (!Number.isNaN(first) && !Number.isNaN(last)) {
    return first > last ? undefined : (draws) => formatDay(draws.between(first, last));
  }
  const decimals = Math.max(...[from, to].map((text) => (text.split(".")[1] ?? "").length));
  if (decimals > 6 || ![from, to].every((text) => /^-?\d{1,9}(?:\.\d+)?$/u.test(text))) return undefined;
  const [least, most] = [parseScaled(from, decimals), parseScaled(to, decimals)];
  if (!(least <= most && most - least < mostValues)) return undefined;
  return (draws) => formatScaled(draws.between(least, most), decimals);
}
