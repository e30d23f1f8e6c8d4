import { formatDay, type Period } from "../../calendar/index.js";
import { formatScaledShort, rateDecimals } from "../../numbers/index.js";
import type { ParameterRow } from "../reading/parameter-row.js";
import type { Reading } from "../reading/reading.js";
import { allOf, kindsOf, merged, mostPersons, personAt } from "../when/persons.js";
import type { CompiledTest } from "../when/read.js";
import type { FundingCapFacts } from "./cap-facts.js";
import { addNotCapped, capWithoutOther } from "./read-caps.js";
import type { ShareRow } from "./share-row.js";
import { isWhole, sumOf } from "./whole-shares.js";

/** A source with the tests of whose money it is for. */
interface SourceOfPersons {
  readonly id: string;
  readonly path: string;
  readonly when: readonly CompiledTest[];
}

/** A share of a source, or what is left. */
interface ShareOfPersons extends SourceOfPersons, Pick<ParameterRow, "value">, Pick<ShareRow, "place"> {
  readonly paysRest: boolean;
}

/**
 * Adds an issue where shares told apart by tests are not the whole for somebody, or a source is in force twice. Every test changes its
 * answer at a few values only: so a few persons stand for all, and each is asked about.
 *
 * @param shares the shares in force on the days, and `paying` the sources that pay by unit cost
 */
export function checkPersons(
  shares: readonly ShareOfPersons[],
  { paying, caps }: { readonly paying: readonly SourceOfPersons[]; readonly caps: readonly FundingCapFacts[] },
  { from }: Period,
  { issues }: Reading,
): void {
  const passing = ({ when }: SourceOfPersons) => allOf(when.map(({ persons }) => persons));
  const all = [...paying, ...shares].map((row) => ({ row, persons: passing(row) }));
  const axes = merged(all.flatMap(({ persons }) => persons.axes));
  const count = kindsOf(axes);
  if (count > mostPersons) {
    const received = `${axes.map(({ name, points }) => `${points.length} of ${name}`).join(", ")}, ${count} in all`;
    const expected = `tests that tell at most ${mostPersons} kinds of persons apart`;
    issues.push({ code: "too-many-tests", path: "fund.shares", expected, received });
    return;
  }
  for (let nth = 0; nth < count; nth += 1) {
    const person = personAt(axes, nth);
    const own = all.flatMap(({ row, persons }) => (persons.passes((axis) => person.get(axis) ?? 0, from) ? [row] : []));
    const words = axes.map(({ name, say }) => `${name} ${say(person.get(name) ?? 0)}`).join(", ");
    const said = `${words === "" ? "everybody" : words} on ${formatDay(from)}`;
    const twice = own.find((row, index) => own.slice(0, index).some(({ id }) => id === row.id));
    if (twice !== undefined) {
      const expected = `tests by which source "${twice.id}" is in force once at most`;
      issues.push({ code: "overlap", path: `${twice.path}.when`, expected, received: `twice for ${said}` });
      return;
    }
    const sharing = shares.filter((row) => own.includes(row));
    const rests = sharing.filter(({ paysRest }) => paysRest);
    if (rests.length > 1) {
      const expected = "one source at most that pays the rest";
      issues.push({ code: "overlap", path: `${rests[1]?.path ?? ""}.when`, expected, received: `two for ${said}` });
      return;
    }
    const alone = capWithoutOther(caps, sharing, from);
    if (alone !== undefined) {
      addNotCapped(alone, said, issues);
      return;
    }
    if (isWhole(sharing)) continue;
    const expected =
      rests.length === 0 ? "shares that sum to 1, whoever it is" : "shares that sum to at most 1, whoever it is";
    const received = `${formatScaledShort(sumOf(sharing), rateDecimals)} for ${said}`;
    issues.push({ code: "shares-not-whole", path: "fund.shares", expected, received });
    return;
  }
}
