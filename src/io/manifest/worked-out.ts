import { calculate } from "../../rules/opening/calculate.js";
import type { Position } from "../../result/position/document.js";
import type { Result } from "../../result/result.js";
import type { DaySpan } from "../../outcome/day-span.js";
import type { Case } from "../../person/case.js";
import { follow } from "../../rules/follow/follow.js";
import { priceDeliveries } from "../../rules/follow/price-deliveries.js";
import type { Following } from "../../rules/follow/following.js";
import type { CompiledCompensation } from "../../rules/follow/compensation/compile.js";
import type { CompiledScheme } from "../../rules/compiled.js";
import type { ManifestClient } from "../../documents/index.js";
import { canonicalJson, digestOf, digestOfBytes, digestOfText } from "./canonical-json.js";
import { canonicalText } from "./canonical-text.js";

/** The positions with which a case goes on. */
export type Openings = Position | readonly Position[];

/** From what a case goes on, which of its days are shown, and whether what it leaves behind counts. */
export type WorkedPositions = Pick<WorkedOut, "opening" | "closes" | "show">;

/** What a run gives for one case. */
export interface WorkedOut {
  readonly result: Result | Following;
  /** What the case goes on from; left out where it begins. */
  readonly opening?: Openings;
  /** The days that are shown; left out, all of its period. */
  readonly show?: DaySpan;
  /** Whether what it leaves behind is published. */
  readonly closes?: boolean;
  /** The calculation by which the deliveries were priced; left out where none were. */
  readonly priced?: Result;
}

/** Rules that are ready to work out cases by. */
export type CaseRules =
  | { readonly run: "calculate"; readonly compiled: CompiledScheme }
  | { readonly run: "follow"; readonly compiled: CompiledCompensation; readonly pricing?: ReadyPricing };

/** By what deliveries are priced. */
export interface ReadyPricing {
  readonly compiled: CompiledScheme;
  readonly municipality: string;
}

/** Works out one case. @throws {InputError} where something is wrong with it under these rules */
export function workOut(document: Case, rules: CaseRules, positions: WorkedPositions = {}): WorkedOut {
  if (rules.run === "calculate") {
    const { opening, show } = positions;
    return { result: calculate(document, rules.compiled, { opening, show }), ...positions };
  }
  const { compiled, pricing } = rules;
  if (pricing === undefined) return { result: follow(document, compiled) };
  const { municipality } = pricing;
  const { case: priced, result } = priceDeliveries(document, pricing.compiled, { municipality });
  return { result: follow(priced, compiled), priced: result };
}

/** The digests of what was worked out, but for the result itself. */
export function digestsOf({ result, priced, opening, closes }: WorkedOut): Omit<ManifestClient, "case" | "result"> {
  const closing = closes === true && "closing" in result ? result.closing : undefined;
  return {
    ...(priced === undefined ? {} : { priced: digestOf(priced) }),
    ...(opening === undefined ? {} : { opening: digestOf(opening) }),
    ...(closing === undefined ? {} : { closing: digestOf(closing) }),
  };
}

/** The digest of what was worked out: of a result, its own text put in canonical order. */
export function digestOfWork(work: Result | Following): string {
  const canonical = "toText" in work ? canonicalText(work.toText()) : undefined;
  return digestOfText(canonical?.text ?? canonicalJson(work));
}

/** The digest of the line that a run writes of a result; undefined of other work. */
export function digestAsWritten(work: Result | Following): string | undefined {
  return "toText" in work ? digestOfBytes(work.toBytes()) : undefined;
}
