import { formatDay } from "../../../calendar/index.js";
import { readCase } from "../../../person/read/known.js";
import type { Case } from "../../../person/case.js";
import type { DeliveryFacts } from "../../../person/facts/delivery-facts.js";
import type { CompiledCompensation } from "../compensation/compile.js";
import type { OpenPerson } from "../claim-document.js";
import type { ClaimOptions } from "../claim-options.js";
import type { Held } from "../earlier/claimed-once.js";
import { followOn } from "../follow.js";
import { spanOfDays, type DecidedDays } from "../days/decided-days.js";
import { heldBackIn, type Claim, type Following } from "../following.js";

/** A person with where the money goes, and the deliveries by id. */
export interface Person {
  readonly client: string;
  readonly following: Following;
  readonly claims: readonly Claim[];
  readonly deliveries: ReadonlyMap<string, DeliveryFacts>;
  /** The id of the record of which each record of a delivery takes the place. */
  readonly supersedes: ReadonlyMap<string, string>;
  readonly leftOn: ReadonlyMap<string, string>;
  readonly references: ReadonlyMap<
    string,
    { readonly decision: string | undefined; readonly plan: string | undefined }
  >;
}

/** A person by what is known of the days by which the months of a claim are decided. @throws {InputError} as `follow` */
export function personOf(
  document: Case,
  compiled: CompiledCompensation,
  options: ClaimOptions,
  decided: DecidedDays,
): Person {
  const asked: Case = { ...document, period: spanOfDays(decided) };
  const following = followOn(asked, compiled, options, decided);
  const { deliveries = [], leavings = [] } = readCase(asked, [], options);
  return {
    client: document.client.id,
    following,
    claims: following.claims.filter(({ claimant }) => claimant === options.claimant),
    deliveries: new Map(deliveries.map((delivery) => [delivery.id, delivery])),
    supersedes: new Map(
      (document.deliveries ?? []).flatMap(({ id, supersedes }) => (supersedes === undefined ? [] : [[id, supersedes]])),
    ),
    leftOn: new Map(leavings.map(({ id, on }) => [id, formatDay(on)])),
    references: new Map(leavings.map(({ id, decision, plan }) => [id, { decision, plan }])),
  };
}

/** The person, where a fact is missing. */
export function openOf({ client, following: { outcome } }: Person): readonly OpenPerson[] {
  if (outcome.state !== "incomplete") return [];
  return [{ client, months: outcome.heldBack, missing: outcome.missing }];
}

/** Whether earlier rows of a person's month stay in force, because a fact is missing in it. */
export function isOpen(people: readonly Person[]): (held: Held) => boolean {
  const open = new Map(people.map(({ client, following }) => [client, heldBackIn(following.outcome)]));
  return ({ client, month }) => open.get(client)?.includes(month) === true;
}

/** What is due by what is known now. */
export function dueOf(people: readonly Person[]): readonly Held[] {
  return people.flatMap(({ claims, supersedes }) =>
    claims.map(({ client, month, claimant, days, why: { deliveries } }) => {
      return {
        client,
        month,
        claimant,
        days,
        deliveries,
        formerly: formerIds(deliveries, supersedes),
        name: undefined,
      };
    }),
  );
}

/** The ids that deliveries had in earlier records. A record may have its own id again: then none is another. */
function formerIds(
  deliveries: readonly string[],
  supersedes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const former = new Map<string, string>();
  if (supersedes.size === 0) return former;
  for (const now of deliveries) {
    for (let id = supersedes.get(now); id !== undefined && id !== now && !former.has(id); id = supersedes.get(id)) {
      former.set(id, now);
    }
  }
  return former;
}
