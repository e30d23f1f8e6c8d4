import { formatDay, type Day } from "../../calendar/index.js";
import { formatScaled } from "../../numbers/index.js";
import type { Case } from "../../person/case.js";
import type { Position } from "../../result/position/document.js";
import { yearCapIds } from "../contribute/months/paid-of-year.js";
import { paidOfYearDocument } from "../../result/position/paid-of-year.js";
import { readForScheme } from "../bound-case.js";
import type { CompiledScheme } from "../compiled.js";

/**
 * The position of somebody of whom nobody knows what was before, as if nothing had been used: no units of any limit, no budget, nothing
 * paid. An office that begins with clients who have been served for long can calculate by it at once. Every result rests on the
 * assumption `opening:nothing-used`, and so does whatever goes on from it, until a position comes that somebody knows.
 *
 * @param document the case that begins
 * @param compiled the scheme by which it is calculated
 * @returns a position of the day before the case's period, of `origin: "assumed"`
 * @throws {InputError} with every issue of the case
 *
 * @example
 * const result = calculate(document, compiled, { opening: nothingUsed(document, compiled) });
 * result.assumptions; // ["opening:nothing-used"]
 */
export function nothingUsed(document: Case, compiled: CompiledScheme): Position {
  const { facts } = readForScheme(document, compiled, undefined);
  return assumedPosition(facts.case.client.id, facts.from, compiled);
}

/** {@link nothingUsed} of a client whose case begins on a day. */
export function assumedPosition(client: string, from: Day, compiled: CompiledScheme): Position {
  const { name, limits } = compiled;
  const shared = [...new Set(limits.flatMap(({ shared: key = [] }) => key))].map((limit) => ({ limit, used: [] }));
  return {
    schemaVersion: 1,
    kind: "position",
    client,
    scheme: name,
    through: formatDay(from - 1),
    origin: "assumed",
    ...{ limits: [], runs: [], begun: [], budgets: [] },
    ...paidOfYearDocument(
      yearCapIds(compiled).map((cap) => ({ cap, minor: 0 })),
      from,
      name.minorUnit,
    ),
    person: { paidForLife: formatScaled(0, name.minorUnit), ...(shared.length === 0 ? {} : { shared }) },
  };
}
