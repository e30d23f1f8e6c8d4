import type { Child, Takes } from "./child.js";
import { scaledTo } from "../../population.js";
import type { Random } from "../../random.js";
import { published } from "../population.js";

/**
 * How many of the hundred children take up each kind of service: the shares of the Zemgale region's deinstitutionalisation
 * project (299 children: rehabilitation 249, care 114, respite 31, day centre 3; 168 parents), borrowed, because the pilot's own
 * are not public. How many have an assistant is made up.
 */
export const takeUpQuotas = { rehabilitation: 83, care: 38, respite: 10, dayCentre: 1, parents: 56, assistant: 12 };

/** How many of a population take up each kind of service. */
export function takeUpOf(size: number): typeof takeUpQuotas {
  const scaled = (count: number) => scaledTo(size, count, published.size);
  const { rehabilitation, care, respite, dayCentre, parents, assistant } = takeUpQuotas;
  return {
    rehabilitation: scaled(rehabilitation),
    care: scaled(care),
    respite: scaled(respite),
    dayCentre: scaled(dayCentre),
    parents: scaled(parents),
    assistant: scaled(assistant),
  };
}

/**
 * Deals out the kinds of services: care rather to children with more need and to those without rehabilitation, respite and
 * assistants to some with much need, parents' services first to families that have nothing else, the one day centre place in
 * Vidzeme.
 *
 * @returns what the child at an index takes up
 */
export function takeUp(children: readonly Omit<Child, "takes">[], random: Random): (index: number) => Takes {
  const everybody = children.map((_, index) => index);
  const quotas = takeUpOf(children.length);
  const levelOf = (index: number) => children[index]?.level ?? 0;
  const ageOf = (index: number) => children[index]?.age ?? 0;
  /** The first so many, where `weight` says how much earlier an index comes than chance would have it. */
  const first = (count: number, from: readonly number[], weight: (index: number) => number): ReadonlySet<number> =>
    new Set(
      from
        .map((index) => ({ index, rank: weight(index) * 10 + random.between(0, 24) }))
        .sort((left, right) => right.rank - left.rank || left.index - right.index)
        .slice(0, count)
        .map(({ index }) => index),
    );

  const rehabilitation = first(quotas.rehabilitation, everybody, () => 0);
  const care = first(quotas.care, everybody, (index) => levelOf(index) + (rehabilitation.has(index) ? 0 : 3));
  const respite = first(
    quotas.respite,
    everybody.filter((index) => care.has(index)),
    levelOf,
  );
  const dayCentre = first(
    quotas.dayCentre,
    everybody.filter((index) => children[index]?.region === "vidzeme" && ageOf(index) >= 7),
    levelOf,
  );
  const assistant = first(
    quotas.assistant,
    everybody.filter((index) => ageOf(index) >= 5 && levelOf(index) >= 3),
    () => 0,
  );
  const hasNothing = (index: number) => ![rehabilitation, care, assistant].some((kind) => kind.has(index));
  const parents = first(quotas.parents, everybody, (index) => (hasNothing(index) ? 100 : 0));

  return (index) => ({
    rehabilitation: rehabilitation.has(index),
    care: care.has(index),
    respite: respite.has(index),
    dayCentre: dayCentre.has(index),
    assistant: assistant.has(index),
    parents: parents.has(index),
  });
}
