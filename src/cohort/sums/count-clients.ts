import { formatDay } from "../../calendar/index.js";
import { type Issue, joinPaths } from "../../errors/index.js";
import type { PreparedCase } from "../../prepared/prepare.js";
import { countOnce } from "../counted/count-once.js";

/** How many different people there are. Who stands there twice is looked for only where somebody does. */
export function countClients(people: readonly PreparedCase[], issues: Issue[]): number {
  const clients = new Set(people.map(({ client }) => client)).size;
  if (clients === people.length) return clients;
  const counted = countOnce({ path: "client", placeOf: (index) => `people[${index}]` });
  for (const [index, { client, facts }] of people.entries()) {
    const twice = counted.issueOf({ client, period: { from: formatDay(facts.from), to: formatDay(facts.to) } }, index);
    if (twice !== undefined) issues.push({ ...twice, path: joinPaths(`people[${index}]`, twice.path) });
  }
  return clients;
}
