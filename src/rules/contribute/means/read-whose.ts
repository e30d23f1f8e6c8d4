import { formatPeriod, type Period } from "../../../calendar/index.js";
import { allOf, kindsOf, merged, mostPersons, personAt } from "../../when/persons.js";
import type { CompiledTest } from "../../when/read.js";
import type { Reading } from "../../reading/reading.js";

/** A rule with the tests that say of whom it is asked. */
export interface RuleOfPersons extends Period {
  readonly path: string;
  /** The ids of the services it is for; undefined for all. */
  readonly services: readonly string[] | undefined;
  readonly when: readonly CompiledTest[];
}

/**
 * Adds an issue where rules of one service, told apart by tests, meet for somebody or leave somebody out. Every test changes its
 * answer at a few values only: so a few persons stand for all, and each is asked about.
 *
 * @param rules the rules of one service
 * @param what what is asked for, such as `a rule for what the client pays of service "care"`
 */
export function checkWhose(rules: readonly RuleOfPersons[], validity: Period, what: string, reading: Reading): void {
  const ends = [...rules.map(({ from }) => from), ...rules.map(({ to }) => to + 1)];
  const starts = [...new Set([validity.from, ...ends.filter((day) => day > validity.from && day <= validity.to)])];
  starts.sort((one, other) => one - other);
  for (const [index, from] of starts.entries()) {
    const span = { from, to: (starts[index + 1] ?? validity.to + 1) - 1 };
    checkSpan(
      rules.filter((rule) => rule.from <= from && from <= rule.to),
      span,
      what,
      reading,
    );
  }
}

function checkSpan(rules: readonly RuleOfPersons[], span: Period, what: string, { issues }: Reading): void {
  const whose = rules.map(({ path, when }) => ({ path, persons: allOf(when.map(({ persons }) => persons)) }));
  const axes = merged(whose.flatMap(({ persons }) => persons.axes));
  const count = kindsOf(axes);
  if (count > mostPersons) {
    issues.push({
      code: "too-many-tests",
      path: "contribute",
      expected: `tests that tell at most ${mostPersons} kinds of persons apart`,
      received: `${axes.map(({ name, points }) => `${points.length} of ${name}`).join(", ")}, ${count} in all`,
    });
    return;
  }
  const met = new Set<string>();
  for (let nth = 0; nth < count; nth += 1) {
    const person = personAt(axes, nth);
    const own = whose.filter(({ persons }) => persons.passes((axis) => person.get(axis) ?? 0, span.from));
    const said = axes.map(({ name, say }) => `${name} ${say(person.get(name) ?? 0)}`).join(", ");
    const [first, second] = own;
    if (first === undefined) {
      const expected = `${what} on every day from ${formatPeriod(span)}, whoever it is`;
      issues.push({ code: "gap", path: "contribute", expected, received: `nothing for ${said}` });
      return;
    }
    if (second === undefined || met.has(second.path)) continue;
    met.add(second.path);
    issues.push({
      code: "overlap",
      path: `${second.path}.when`,
      expected: `tests that pass for nobody of whom those of ${first.path} pass, on days from ${formatPeriod(span)}`,
      received: `both for ${said}`,
    });
  }
}
