import { InputError, received, type Issue } from "../errors/index.js";
import { mostSeed } from "../lists/index.js";
import type { Case } from "../person/case.js";
import type { Id, ShareText } from "../sources/index.js";

/** By how much assumptions are moved. */
export interface MovementOptions {
  /** Values for the open inputs of the scheme. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** By which share each assumption is lower and higher; left out, only those of `shares` are moved. */
  readonly share?: ShareText;
  /** By which share a certain assumption is, by its id or `input:` and the id of an open input. */
  readonly shares?: Readonly<Record<Id, ShareText>>;
  /** At how many values between each end and the rules as they are it is looked whether the result goes one way; left out, at none. */
  readonly between?: number;
  /** How many times all assumptions are moved at once, each by a share of its own; left out, never. */
  readonly draws?: number;
  /** What the draws begin from, from 1 to 2 147 483 646; left out, 1. */
  readonly seed?: number;
  /** How many people a case stands for, a whole number from 1; left out, each stands for one. */
  readonly weightOf?: (document: Case) => number;
}

const mostBetween = 100;
const mostDraws = 10_000;

/** What is counted, as it holds. @throws {InputError} with every number that is none */
export function readCounts({ between = 0, draws = 0, seed = 1 }: MovementOptions) {
  const issues: Issue[] = [];
  const look = (path: string, value: unknown, least: number, most: number): void => {
    if (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most) return;
    issues.push({
      code: path,
      path,
      expected: `a whole number from ${least} to ${most}`,
      received: received(value),
    });
  };
  look("between", between, 0, mostBetween);
  look("draws", draws, 0, mostDraws);
  look("seed", seed, 1, mostSeed);
  if (issues.length > 0) throw new InputError(issues);
  return { between, draws, seed };
}

/** By no share nothing would be moved. @throws {InputError} where there is none */
export function refuseNothing({ share, shares = {} }: MovementOptions): void {
  if (share !== undefined || Object.keys(shares).length > 0) return;
  const expected = "a share for all assumptions, or for at least one of them";
  throw new InputError([{ code: "no-shares", path: "shares", expected, received: received(shares) }]);
}

/** A share of what is no assumption would move nothing. @throws {InputError} with every one */
export function refuseOthers(shares: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  const others = Object.keys(shares).filter((id) => !known.includes(id));
  const issues = others.map((id): Issue => {
    return {
      code: "no-assumption",
      path: `shares.${id}`,
      expected: "an assumption of the scheme",
      received: received(id),
    };
  });
  if (issues.length > 0) throw new InputError(issues);
}
