import type fc from "fast-check";
import type { Case } from "../../src/person/case.js";
import type { SchemeBudget } from "../../src/rules/beside/scheme-budget.js";
import type { Scheme } from "../../src/rules/scheme.js";
import type { LevelScheme } from "../support/level-scheme.js";
import { type Carrying, drawCarrying } from "./carry-over.js";
import { drawn } from "./draw.js";

/** A scheme with three budgets: its own for care, one for respite, one for aids. */
export interface Besides {
  readonly scheme: LevelScheme & { readonly budgets: readonly SchemeBudget[] };
  readonly case: Case;
  readonly parts: readonly Carrying[];
}

/** One of several budgets, as a scheme of its own. */
export interface Alone {
  readonly id: string | undefined;
  readonly services: ReadonlySet<string>;
  readonly scheme: Scheme;
  readonly case: Case;
}

const services = ["care", "respite", "aids"];

function linesOf({ case: { plan } }: Carrying, service: string) {
  return (plan?.lines ?? []).map((line) => ({ ...line, id: `${service}-${line.id}`, service }));
}

/** Costs, services and lines of all, whichever budget pays. */
function withServices(
  one: Carrying,
  parts: readonly Carrying[],
): Pick<Besides, "case"> & { readonly scheme: LevelScheme } {
  const { scheme } = one;
  const care = scheme.cost.prices.filter(({ service }) => service === "care");
  return {
    scheme: {
      ...scheme,
      services: services.map((id) => ({ id, label: { lv: id, en: id }, unit: "hour" })),
      cost: { ...scheme.cost, prices: services.flatMap((service) => care.map((row) => ({ ...row, service }))) },
    },
    case: {
      ...one.case,
      plan: { lines: parts.flatMap((part, at) => linesOf(part, services[at] ?? "")) },
    },
  };
}

/** Any three budgets, each with budget periods, an order and a rule of what goes over of its own. */
export const besides: fc.Arbitrary<Besides> = drawn((draw) => {
  const one = drawCarrying(draw);
  const parts = [one, drawCarrying(draw), drawCarrying(draw)];
  const { scheme, case: document } = withServices(one, parts);
  const budgets = parts.slice(1).map(({ scheme: { entitle, cover } }, at): SchemeBudget => {
    const id = services[at + 1] ?? "";
    return { id: `for-${id}`, label: { lv: id, en: id }, services: [id], entitle, cover };
  });
  return { scheme: { ...scheme, budgets }, case: document, parts };
});

/** Each budget as a scheme of its own, with the lines that it pays. */
export function ofOneBudget({ parts, scheme, case: document }: Besides): readonly Alone[] {
  return parts.map((part, at) => {
    const id = at === 0 ? undefined : scheme.budgets[at - 1]?.id;
    const service = services[at] ?? "";
    return {
      id,
      services: new Set([service]),
      scheme: { ...scheme, budgets: [], entitle: part.scheme.entitle, cover: part.scheme.cover },
      case: { ...document, plan: { lines: linesOf(part, service) } },
    };
  });
}
