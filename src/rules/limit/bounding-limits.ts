import { groupByEach } from "../../lists/index.js";
import type { CompiledLimit } from "./compiled.js";

/** The most that a limit leaves in one of its windows. */
export interface Most {
  readonly other: CompiledLimit;
  readonly most: number;
  /** Its place in the document. */
  readonly place: number;
}

/** Limits that hold on the same days, of the same purposes, in the same windows, over which the same is received: of these only those that leave the least can bound another. */
export interface Group {
  /** Any of them: all are alike in days, purposes and windows, and in what is received over them. */
  readonly sample: CompiledLimit;
  readonly all: readonly Most[];
  /** The one that leaves the least, the first of the document among equals: what others of the group leave is no less than what it asks itself. */
  readonly least: readonly Most[];
}

/** The limits of each service that hold for everybody, and so may bound others. */
export interface BoundingLimits {
  readonly limitsOf: ReadonlyMap<string, readonly Most[]>;
  readonly groupsOf: ReadonlyMap<string, ReadonlyMap<string, Group>>;
}

/** Sorts the limits on units that hold for everybody, so that not each has to be held against each. */
export function boundingLimits(limits: readonly CompiledLimit[]): BoundingLimits {
  const such = [...limits.entries()].flatMap(([place, other]): readonly Most[] => {
    if (!other.counts || other.when.length > 0) return [];
    const most = Math.max(...other.amounts.map((row) => row.value));
    const added = other.additions.reduce((sum, row) => sum + row.value, 0);
    return [{ other, most: most + added, place }];
  });
  const limitsOf = groupByEach(such, ({ other }) => other.services);
  return { limitsOf, groupsOf: new Map([...limitsOf].map(([service, own]) => [service, groupsIn(own)])) };
}

function groupsIn(limits: readonly Most[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, { sample: CompiledLimit; all: Most[]; least: readonly Most[] }>();
  for (const each of limits) {
    const { from, to, windows, purposes, beyond } = each.other;
    const key = JSON.stringify([from, to, windows, purposes === undefined ? "all" : [...purposes].sort(), beyond]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { sample: each.other, all: [each], least: [each] });
    else {
      group.all.push(each);
      // They come in the order of the document, which sorting keeps among equal ones. What cannot be read bounds nothing.
      const known = [...group.least, each].filter(({ most }) => !Number.isNaN(most));
      group.least = known.sort((left, right) => left.most - right.most).slice(0, 1);
    }
  }
  return groups;
}
