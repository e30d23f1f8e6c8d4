import type { Scheme } from "../rules/scheme.js";
import { rowNames, type RowName } from "./row-names.js";
import { whereText } from "./where-text.js";

/** Where a number stands, however many rows stand before it. */
export interface NamedPlace extends RowName {
  /** What a path says behind the row; empty where it names the row itself. */
  readonly field: string;
}

/**
 * The numbers of a scheme by the keys of their rows, for paths that name them by their place in a list: two editions of a scheme have the
 * same number at other places. The first and last days are no part of a name, so that the rows of one thing have one.
 */
export function namesOfPaths(scheme: Scheme): (path: string) => NamedPlace {
  const names = rowNames(scheme);
  return (path) => {
    const steps = path.split(/\.|(?=\[)/u);
    for (let size = steps.length; size > 0; size -= 1) {
      const name = names.get(joined(steps.slice(0, size)));
      if (name !== undefined) return { ...name, field: joined(steps.slice(size)) };
    }
    return { at: path, where: {}, field: "" };
  };
}

function joined(steps: readonly string[]): string {
  return steps.reduce((text, step) => (text === "" || step.startsWith("[") ? `${text}${step}` : `${text}.${step}`), "");
}

/** The address of each number of a scheme in one text, for the path at which it stands. */
export function addressesOf(scheme: Scheme): (path: string) => string {
  const placeOf = namesOfPaths(scheme);
  return (path) => {
    const { at, where, field } = placeOf(path);
    return [at, whereText(where), field].filter((part) => part !== "").join(" ");
  };
}
