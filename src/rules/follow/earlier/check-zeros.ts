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
  const clients = new Map(cases.map((document) => [document.client.id, document]));
  const full = fullIds([...clients.keys()]);
  for (const [name, claims] of [
    ["previous", previous],
    ["others", others],
  ] as const) {
    for (const [index, { rows }] of claims.entries()) {
      for (const [position, { client, deliveries }] of rows.entries()) {
        const look = (id: string, asked: string | undefined, key: string) => {
          if (asked === undefined) return;
          const path = `${pathOf(name, index)}.${pathOf("rows", position)}.${key}`;
          const expected = `${received(asked)}, as the case has it`;
          issues.push({ code: "zeros-lost", path, expected, received: received(id), hint: zerosHint });
        };
        const document = clients.get(client);
        if (document === undefined) {
          look(client, full.get(client), "client");
          continue;
        }
        const known = new Set(document.deliveries?.map(({ id }) => id));
        const unknown = deliveries.filter((id) => !known.has(id));
        if (unknown.length === 0) continue;
        const fullOf = fullIds([...known]);
        for (const id of unknown) look(id, fullOf.get(id), "deliveries");
      }
    }
  }
}

/** Ids that begin with zeros, by what is left without them. */
function fullIds(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(ids.filter((id) => id.startsWith("0")).map((id) => [withoutZeros(id), id]));
}
