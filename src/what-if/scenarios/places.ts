import type { Case } from "../../person/case.js";
import type { PlanLine } from "../../person/plan.js";
import type { PlacesOfService } from "../../scenario/document.js";
import { linesOf, type Variant } from "./variants.js";

/** Places that are taken in the order in which people come. */
export interface PlacesInProgress {
  /** Whether somebody would take one that is left. */
  readonly isFor: (document: Case) => boolean;
  /** Who of a case would have a place, while there are some, and who would go without, of each limit how many. */
  readonly look: (variant: Variant) => Placed;
}

/** The people of a case who have a place each, and those who go without. */
interface Placed {
  readonly variants: readonly Variant[];
  readonly without: readonly number[];
  /** Takes the places. */
  readonly take: () => void;
}

/** All places, of which none is taken. */
export function startPlaces(places: readonly PlacesOfService[]): PlacesInProgress {
  const left = places.map(({ people }) => people);
  return {
    isFor: (document) => places.some((limit, index) => (left[index] ?? 0) > 0 && linesOf(document).some(isOf(limit))),
    look(variant) {
      const without = places.map(() => 0);
      const taken = places.map(() => 0);
      const variants = places.reduce<readonly Variant[]>(
        (found, limit, index) =>
          found.flatMap((each) => {
            const own = withPlace(each, limit, (left[index] ?? 0) - (taken[index] ?? 0));
            taken[index] = (taken[index] ?? 0) + own.taken;
            without[index] = (without[index] ?? 0) + own.without;
            return own.variants;
          }),
        [variant],
      );
      const take = () => {
        for (const [index, people] of taken.entries()) left[index] = (left[index] ?? 0) - people;
      };
      return { variants, without, take };
    },
  };
}

function isOf(limit: PlacesOfService): (line: PlanLine) => boolean {
  return ({ service, provider }) =>
    service === limit.service && (limit.provider === undefined || limit.provider === provider);
}

/** Takes a place for each person while there are some; of a case that stands for several people, as many as are left. */
function withPlace(
  variant: Variant,
  limit: PlacesOfService,
  left: number,
): { readonly variants: readonly Variant[]; readonly taken: number; readonly without: number } {
  const { document, weight } = variant;
  const isLimited = isOf(limit);
  const lines = linesOf(document);
  if (!lines.some(isLimited)) return { variants: [variant], taken: 0, without: 0 };
  const taken = Math.min(weight, left);
  const without = weight - taken;
  const rest = { ...document, plan: { ...document.plan, lines: lines.filter((line) => !isLimited(line)) } };
  return {
    variants: [
      ...(taken > 0 ? [{ document, weight: taken }] : []),
      ...(without > 0 ? [{ document: rest, weight: without }] : []),
    ],
    taken,
    without,
  };
}
