import { received, type Issue } from "../../errors/index.js";

/** Whether a number can be the size of a group: a whole number from 2 to 1000. One person is no group and names no size. */
export function isGroupSize(size: number): boolean {
  return Number.isInteger(size) && size >= 2 && size <= 1000;
}

/** The issue for a number that is not the size of a group. */
export function whyNotGroupSize(size: number, path: string): Issue {
  const hint = "A service for one person names no group size.";
  return { code: "group-size", path, expected: "a whole number from 2 to 1000", received: received(size), hint };
}
