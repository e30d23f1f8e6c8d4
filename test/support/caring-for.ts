import type { Case } from "../../src/person/case.js";
import { smallCase } from "./small-case.js";

/** Somebody of the small scheme with hours of care on one day of 2019, which cost 5.50 each. */
export function caringFor(id: string, quantity: string, more: Partial<Case> = {}): Case {
  const line = { ...smallCase.plan?.lines[0], id: "only", service: "care", unit: "hour", per: "once", quantity };
  return {
    ...{ ...smallCase, id, client: { ...smallCase.client, id } },
    plan: { lines: [{ ...line, from: "2019-01-02", to: "2019-01-02", priority: 1 }] },
    ...more,
  } as Case;
}
