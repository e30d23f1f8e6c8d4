import { divideRounded } from "../../numbers/index.js";
import { basisOf, type Basis } from "../basis.js";
import { nameAsked } from "../name-asked.js";
import { communityPlaceTable, type PlaceGroup } from "./data.js";

/** How many of the planned sites were done by 2023-08-31. */
export interface SitesDone {
  readonly group: PlaceGroup;
  /** The planned sites. */
  readonly planned: number;
  /** The published share in whole per cent. */
  readonly percent: number;
  /** The least and the greatest number of sites of which the share is that per cent, rounded half-up. */
  readonly least: number;
  readonly most: number;
  readonly basis: readonly Basis[];
}

/**
 * How many of the planned sites of a group were done by 2023-08-31. Only the share is published, in whole per cent, so the answer is
 * the numbers that it allows; that it counts sites, and not places, is an assumption.
 *
 * @throws {InputError} for a group that there is not
 *
 * @example
 * sitesDone("adults-with-mental-impairments").least; // 98
 */
export function sitesDone(group: PlaceGroup): SitesDone {
  const { totals } = communityPlaceTable;
  const groups = [...new Set(totals.map((row) => row.group))];
  nameAsked(group, groups, { path: "group", expected: "a group of the planned places" });
  const rows = totals.filter((row) => row.group === group);
  const amountOf = (figure: string) => Number(rows.find((row) => row.figure === figure)?.amount);
  const [planned, percent] = [amountOf("sites"), amountOf("done by 2023-08-31")];
  const fitting = Array.from({ length: planned + 1 }, (_, sites) => sites).filter(
    (sites) => divideRounded(sites * 100, planned, "half-up") === percent,
  );
  const basis = basisOf(communityPlaceTable, [rows, { source: "sites-counted" }]);
  return { group, planned, percent, least: Math.min(...fitting), most: Math.max(...fitting), basis };
}
