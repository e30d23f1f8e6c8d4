import { InputError, received, withArguments, type Issue } from "../errors/index.js";
import { measuresOf, type Measures } from "../compare/measures.js";
import { formatScaled } from "../numbers/index.js";
import type { Case } from "../person/case.js";
import type { Id, ShareText } from "../sources/index.js";
import { calculate } from "../rules/opening/calculate.js";
import { compile } from "../rules/compile.js";
import type { Scheme } from "../rules/scheme.js";
import type { Movement, Movements, NotMoved } from "./document.js";
import { readShare } from "./share.js";
import { variantsOf, type Variants } from "./variants.js";

/** By how much assumptions are moved. */
export interface MovementOptions {
  /** Values for the open inputs of the scheme. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** By which share each assumption is lower and higher; left out, only those of `shares` are moved. */
  readonly share?: ShareText;
  /** By which share a certain assumption is, by its id or `input:` and the id of an open input. */
  readonly shares?: Readonly<Record<Id, ShareText>>;
}

/** Movements that take one person after the other and keep none of them. */
export interface MovementsInProgress {
  /** Calculates a person by the rules as they are and by every other. @throws {InputError} where the case is wrong */
  add(document: Case): void;
  /** What moves the result of the people so far. */
  movements(): Movements;
}

/** An assumption that is moved, and what comes of it. */
interface Moving extends Variants {
  readonly assumption: Id;
  readonly share: ShareText;
  sumLower: bigint;
  sumHigher: bigint;
  people: number;
}

/**
 * What moves a result: the amounts and prices of each assumption are lower and higher by a share, as a reform of the scheme, while
 * everything else stays as it is; the same people use the same.
 *
 * @param scheme the rules as they are
 * @throws {InputError} where the scheme is wrong, a share is none, or a share is named for what is no assumption of the scheme
 *
 * @example
 * const moving = startMovements(scheme, { inputs, share: "0.10" });
 * for (const document of cases) moving.add(document);
 * moving.movements().moved[0]?.assumption; // what moves public support most
 */
export function startMovements(scheme: Scheme, options: MovementOptions): MovementsInProgress {
  return withArguments([["options", options, "object", "options with a share"]], () => begun(scheme, options));
}

function begun(scheme: Scheme, { inputs = {}, share, shares = {} }: MovementOptions): MovementsInProgress {
  const compiled = compile(scheme, inputs);
  const { minorUnit } = compiled.name;
  const moving: Moving[] = [];
  const notMoved: NotMoved[] = [];
  refuseOthers(shares, assumptionsOf(scheme));
  for (const assumption of assumptionsOf(scheme)) {
    const own = shares[assumption] ?? share;
    if (own === undefined) continue;
    const variants = variantsOf(
      assumption,
      readShare(own, shares[assumption] === undefined ? "share" : `shares.${assumption}`),
      { scheme, inputs },
    );
    if (typeof variants === "string") notMoved.push({ assumption, why: variants });
    else moving.push({ assumption, share: own, ...variants, sumLower: 0n, sumHigher: 0n, people: 0 });
  }
  const sums = { people: 0, setAside: 0, support: 0n };
  return {
    add(document) {
      const measures = (by: typeof compiled) => measuresOf(calculate(document, by));
      const base = measures(compiled);
      const found = moving.map(({ lower, higher }) => [measures(lower), measures(higher)] as const);
      if (base === undefined || found.some((pair) => pair.includes(undefined))) {
        sums.setAside += 1;
        return;
      }
      sums.people += 1;
      sums.support += base.support;
      for (const [index, [lower, higher]] of found.entries()) addTo(moving[index], base, lower, higher);
    },
    movements() {
      const text = (minor: bigint) => formatScaled(minor, minorUnit);
      const moved = moving
        .toSorted(byLargest)
        .map(({ assumption, share: by, numbers, sumLower, sumHigher, people }): Movement => {
          return { assumption, share: by, numbers, lower: text(sumLower), higher: text(sumHigher), people };
        });
      return { people: sums.people, setAside: sums.setAside, support: text(sums.support), moved, notMoved };
    },
  };
}

/** Assumptions by their ids: sources, and open inputs. */
function assumptionsOf({ sources, inputs }: Scheme): readonly string[] {
  const assumed = sources.filter(({ certainty }) => certainty === "assumption").map(({ id }) => id);
  return [...assumed, ...inputs.map(({ id }) => `input:${id}`)];
}

/** A share of what is no assumption would move nothing. @throws {InputError} with every one */
function refuseOthers(shares: Readonly<Record<string, unknown>>, known: readonly string[]): void {
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

function addTo(
  moving: Moving | undefined,
  base: Measures,
  lower: Measures | undefined,
  higher: Measures | undefined,
): void {
  if (moving === undefined || lower === undefined || higher === undefined) return;
  const [less, more] = [lower.support - base.support, higher.support - base.support];
  moving.sumLower += less;
  moving.sumHigher += more;
  if (less !== 0n || more !== 0n) moving.people += 1;
}

/** The largest change first; alike, by id. */
function byLargest(left: Moving, right: Moving): number {
  const [first, second] = [sizeOf(left), sizeOf(right)];
  if (first !== second) return first > second ? -1 : 1;
  return left.assumption < right.assumption ? -1 : 1;
}

function sizeOf({ sumLower, sumHigher }: Moving): bigint {
  const sizes = [sumLower, sumHigher].map((sum) => (sum < 0n ? -sum : sum));
  return sizes.reduce((most, size) => (size > most ? size : most), 0n);
}
