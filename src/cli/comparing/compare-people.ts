import type { Case, CompiledScheme } from "seko";
import { startComparison } from "seko/compare";
import type { CompareOptions } from "seko/compare";
import type { FileIssue } from "seko/io";
import type { ReportInProgress } from "seko/report-page";
import type { EachCase } from "../file/each-case-of-file.js";
import type { ComparedPart, ComparedPeople, Together } from "./compared-people.js";
import type { Terminal } from "../terminal.js";
import type { RulesCompared } from "./rules-compared.js";
import { hasChanges, type Largest } from "./largest.js";
import { resultsOf } from "./results-of.js";
import { statedIn } from "./scenarios-of.js";

/** How people are compared, and where it is shown how far that is. */
interface Work extends Together {
  readonly options: CompareOptions;
  /** Of a part, the cases before its own, where scenarios are stated: they take places first. */
  readonly earlier: EachCase | undefined;
  /** Of a part nothing is told: the parts are, put together. */
  readonly isPart: boolean;
  /** Takes whose amounts change, where it is asked. */
  readonly people: Largest | undefined;
  /** Where a page of HTML is asked for. */
  readonly report: Pick<ReportInProgress, "add"> | undefined;
  readonly terminal: Terminal;
  readonly settled: () => Promise<void>;
}

/**
 * Compares the people of a file one by one.
 *
 * @throws {InputError} where a client stands twice, with the place in the file
 */
export async function comparePeople(
  eachCase: EachCase,
  { before, afters }: RulesCompared,
  { options, effects, publishing, scenarios, earlier, isPart, people, report, terminal, settled }: Work,
): Promise<ComparedPeople & Partial<ComparedPart>> {
  const comparing = afters.map((after) => startComparison(before, after, options));
  const changed = afters.map(() => 0);
  const refused: FileIssue[] = [];
  const clients = idsTogether();
  const weightOf = (document: Case) => (options.weightOf === undefined ? {} : { weight: options.weightOf(document) });
  // What is to be published takes its scenarios itself.
  const beside = publishing === undefined ? scenarios : [];
  const { stderr } = terminal;
  await earlier?.({ stderr, settled }, (document) => {
    passBy(document, [before, ...afters], { publishing, scenarios });
  });
  await eachCase({ stderr, settled }, (document, placed) => {
    if (isPart) clients.add(document.client.id);
    const found = resultsOf(document, [before, ...afters]);
    if ("issues" in found) {
      refused.push(...found.issues.map(placed));
      for (const each of [...comparing, publishing]) each?.setAside(document, found.issues);
      for (const each of beside.flat()) each.setAside(document);
    } else {
      const [old, ...now] = found.results;
      if (old === undefined) return;
      for (const [rules, comparison] of comparing.entries()) {
        const person = comparison.add(document, old, now[rules] ?? old);
        if (person === undefined || !hasChanges(person)) continue;
        changed[rules] = (changed[rules] ?? 0) + (options.weightOf?.(document) ?? 1);
        people?.add({ ...person, document, rules, ...weightOf(document) });
      }
      for (const [rules, own] of beside.entries()) {
        for (const each of own) each.add(document, old, now[rules] ?? old);
      }
      publishing?.add(document, old, now);
      report?.add({ document, result: now[0] ?? old, before: old });
    }
    effects?.add(document);
  });
  const found = { changed, people: people?.sorted() ?? [], refused };
  if (isPart) {
    const shared =
      publishing === undefined
        ? { comparisons: comparing.map((each) => each.part()) }
        : { comparisons: [], publishing: publishing.part() };
    const part = {
      clients: clients.text(),
      ...shared,
      ...(effects === undefined ? {} : { effects: effects.part() }),
      ...(beside.flat().length === 0 ? {} : { scenarios: beside.map((own) => own.map((each) => each.part())) }),
    };
    return { ...found, comparisons: [], effects: undefined, part };
  }
  const comparisons = publishing?.publish() ?? comparing.map((each) => each.comparison());
  return { ...found, comparisons, effects: effects?.effects(), ...statedIn(scenarios, publishing) };
}

/** Somebody who stands before the people of a part takes the places of scenarios, and is calculated while there are some. */
function passBy(
  document: Case,
  rules: readonly CompiledScheme[],
  { publishing, scenarios }: Pick<Work, "publishing" | "scenarios">,
): void {
  let found: ReturnType<typeof resultsOf> | undefined;
  const results = () => {
    found ??= resultsOf(document, rules);
    return "results" in found ? found.results : undefined;
  };
  // Where they are to be published, who is in no sum is so by all rules and scenarios together.
  publishing?.passBy(document, results);
  for (const [at, own] of publishing === undefined ? scenarios.entries() : []) {
    for (const each of own) {
      each.passBy(document, () => {
        const [old, ...now] = results() ?? [];
        return old === undefined ? undefined : [old, now[at] ?? old];
      });
    }
  }
}

/** So many ids become one text, which takes their letters and no more. */
const idsOfText = 1000;

/** Ids with blanks between them, which no id has. */
function idsTogether(): { add(id: string): void; text(): string } {
  const texts: string[] = [];
  let ids: string[] = [];
  return {
    add(id) {
      ids.push(id);
      if (ids.length < idsOfText) return;
      texts.push(ids.join(" "));
      ids = [];
    },
    text: () => [...texts, ...ids].join(" "),
  };
}
