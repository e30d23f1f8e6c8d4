import { pathOf, received, type Issue } from "../../../errors/index.js";
import type { Case } from "../../../person/case.js";
import { withoutZeros, zerosHint } from "../../../text/index.js";
import type { ClaimOptions } from "../claim-options.js";

/**
 * Adds an issue for each client and delivery of earlier claims that is nobody's and nothing's, and would be one of the cases with zeros in
 * front: a spreadsheet takes them off, and what was claimed for "007" would be claimed again, and given back for "7".
 */
export function checkZeros(
  cases: readonly Case[],
  { previous = [], others = [] }: ClaimOptions,
  issues: Issue[],
): void {
  // Read once for each person, who may stand in many rows.
  const people = new Map(
    cases.map(({ client, deliveries = [] }) => [client.id, givenIds(deliveries.map(({ id }) => id))]),
  );
  const clients = givenIds([...people.keys()]);
  for (const [name, claims] of Object.entries({ previous, others })) {
    for (const [index, { rows }] of claims.entries()) {
      for (const [position, { client, deliveries }] of rows.entries()) {
        const look = (id: string, { known, full }: GivenIds, key: string) => {
          const asked = known.has(id) ? undefined : full.get(id);
          if (asked === undefined) return;
          const path = `${pathOf(name, index)}.${pathOf("rows", position)}.${key}`;
          const expected = `${received(asked)}, as the case has it`;
          issues.push({ code: "zeros-lost", path, expected, received: received(id), hint: zerosHint });
        };
        look(client, clients, "client");
        const own = people.get(client);
        if (own !== undefined) for (const id of deliveries) look(id, own, "deliveries");
      }
    }
  }
}

/** Ids of cases. */
interface GivenIds {
  readonly known: ReadonlySet<string>;
  /** Those that begin with zeros, by what is left without them. */
  readonly full: ReadonlyMap<string, string>;
}

function givenIds(ids: readonly string[]): GivenIds {
  const full = new Map(ids.filter((id) => id.startsWith("0")).map((id) => [withoutZeros(id), id]));
  return { known: new Set(ids), full };
}
