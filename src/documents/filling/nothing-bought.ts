import { entitleMethods } from "../../rules/entitle/registry.js";
import { isRecord, type Values } from "../forms/thorough-place.js";
import type { FilledPlace, WrittenOut } from "./filled.js";

/** What a scheme says of services, and leaves out where it names none. */
const partsOfServices = ["services", "cost", "cover", "contribute", "fund"] as const;

/**
 * A scheme by which only money is granted, with what it does not say of services written out: there are none, so nothing is priced, covered
 * or paid. A part is written out only where no service could need it: of a scheme that names services, or that leaves them out and says
 * how they are priced, what is missing is an issue.
 */
export function nothingBought(scheme: Values): WrittenOut {
  const lacks = (key: string): boolean => scheme[key] === undefined;
  const { services } = scheme;
  const isNone =
    services === undefined ? partsOfServices.every(lacks) : Array.isArray(services) && services.length === 0;
  // Of what is covered, only a scheme of services needs a source.
  const sourced = lacks("cover") ? [] : ["cover"];
  if (!isNone || !partsOfServices.some(lacks) || isOfPlan(scheme["entitle"])) {
    return {
      document: scheme,
      sourced,
      missing: services === undefined ? partsOfServices.filter(lacks).map(missing) : [],
    };
  }
  const rounding = { mode: "half-up", step: "1" };
  const written: Values = {
    services: [],
    cost: { residence: "actual", prices: [], rounding, unitRounding: rounding },
    cover: { order: "date" },
    contribute: [],
    fund: { splitAt: "month", method: "largest-remainder", shares: [] },
  };
  const parts = partsOfServices.filter(lacks).map((key) => [key, written[key]] as const);
  return { document: { ...scheme, ...Object.fromEntries(parts) }, sourced };
}

/** Services that are missing are one issue with what is missing beside them. */
function missing(path: string): readonly [string, FilledPlace] {
  const hint = 'A scheme that grants money alone leaves out "cost", "cover", "contribute" and "fund" too.';
  return [path, { key: "services", row: "services", hint }];
}

/** Whether the budget is what a plan of services costs. */
function isOfPlan(rule: unknown): boolean {
  if (!isRecord(rule)) return false;
  const [, known] = Object.entries(entitleMethods).find(([method]) => method === rule["method"]) ?? [];
  return known !== undefined && known.read === undefined;
}
