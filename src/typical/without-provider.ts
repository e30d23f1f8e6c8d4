import type { InputError } from "../errors/index.js";
import type { PlanLine } from "../person/plan.js";
import type { Case } from "../person/case.js";

/** A case without the lines of which nobody has a price where the person lives, and these lines. */
export interface WithoutProvider {
  readonly document: Case;
  readonly missing: readonly PlanLine[];
}

const lineWithGap = /^plan\.lines\[(\d+)\]$/u;

/**
 * Takes out the lines that have no price: a service is not there, which a comparison of places shows beside what is. Undefined where
 * anything else is wrong with the case.
 */
export function withoutProvider(document: Case, { issues }: InputError): WithoutProvider | undefined {
  const { plan } = document;
  if (plan === undefined || issues.some(({ code }) => code !== "price-gap")) return undefined;
  const gaps = new Set(issues.map(({ path }) => Number(lineWithGap.exec(path)?.[1])));
  const missing = plan.lines.filter((_, index) => gaps.has(index));
  if (missing.length !== gaps.size) return undefined;
  const lines = plan.lines.filter((_, index) => !gaps.has(index));
  return { document: { ...document, plan: { ...plan, lines } }, missing };
}
