import { InvalidArgumentError } from "commander";
import { InputError } from "seko";
import { startComparison, type CompareOptions as HowCompared } from "seko/compare";
import { digestOf, type CasesPart, type FileIssue, type PartFile, type SomeOfPart } from "seko/io";
import { partOfJob, type Environment } from "../program/shard-of-job.js";
import { packageVersion } from "../version.js";
import type { ComparedPart, ComparedPeople, Together } from "./compared-people.js";
import type { Largest } from "./largest.js";
import { statedIn } from "./scenarios-of.js";
import type { RulesCompared } from "./rules-compared.js";

/** Which part of how many: one by its number, or the one that a job is. */
export interface NamedPart {
  readonly part: number | "auto";
  readonly of: number;
}

/** `2/8`: the second of eight parts; `auto/8`: the one of eight that the process is, as the system says that started it. */
export function readPart(text: string): NamedPart {
  const [first = "", ...rest] = text.split("/");
  const [of, ...more] = rest.map(numberIn);
  const part = first === "auto" ? first : numberIn(first);
  if (of === undefined || Number.isNaN(of) || more.length > 0 || (part !== "auto" && !(part <= of)))
    throw new InvalidArgumentError("A part and how many there are is expected: 2/8, or auto/8.");
  return { part, of };
}

function numberIn(text: string): number {
  return /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : Number.NaN;
}

/** The part by its number. @throws {InputError} where no system says which one it is */
export function partNumbered({ part, of }: NamedPart, environment: Environment): CasesPart {
  return { part: part === "auto" ? partOfJob(environment, of) : part, of };
}

/** What all parts of a comparison must have been asked, as a digest. */
export function askedOf(
  cases: string,
  { before, afters, values }: RulesCompared,
  options: Readonly<Record<"weights" | "public" | "each" | "scenarios", unknown>> & Pick<HowCompared, "thresholds">,
): string {
  const rules = [before, ...afters].map(({ scheme }) => scheme);
  return digestOf({ seko: packageVersion(), cases, rules, values, ...options });
}

/** What a part writes down of its people, of whom none has a case. */
export function partContent({
  part = { clients: "", comparisons: [] },
  people,
  refused,
}: Partial<ComparedPart> & Pick<ComparedPeople, "people" | "refused">): Pick<PartFile, "content" | "people"> {
  return { content: { ...part, refused }, people };
}

/** Parts as the comparison of all people that they are: what comparing them at once gives, also where it is protected. */
export async function joinParts(
  parts: AsyncIterable<SomeOfPart>,
  { before, afters }: RulesCompared,
  { options, effects, publishing, scenarios, people: largest }: Together & Joining,
): Promise<ComparedPeople> {
  const comparing = afters.map((after) => startComparison(before, after, options));
  const changed = afters.map(() => 0);
  const refused: FileIssue[] = [];
  for await (const { content, people } of parts) {
    for (const each of people) {
      changed[each.rules] = (changed[each.rules] ?? 0) + (each.weight ?? 1);
      largest?.add(each);
    }
    if (content === undefined) continue;
    const { comparisons, clients: written, ...more } = content;
    const clients = written === "" ? [] : written.split(" ");
    refused.push(...more.refused);
    if (more.publishing !== undefined) publishing?.addPart(more.publishing, clients);
    if (more.effects !== undefined) effects?.addPart(more.effects, clients);
    for (const [index, own] of (more.scenarios ?? []).entries()) {
      for (const [at, each] of own.entries()) scenarios[index]?.[at]?.addPart(each);
    }
    for (const [index, each] of comparing.entries()) {
      const own = comparisons[index];
      if (own !== undefined) each.addPart(own, clients);
    }
  }
  return {
    comparisons: publishing?.publish() ?? comparing.map((each) => each.comparison()),
    effects: effects?.effects(),
    ...statedIn(scenarios, publishing),
    ...{ changed, people: largest?.sorted() ?? [], refused },
  };
}

/** How parts are put together. */
interface Joining {
  readonly options: HowCompared;
  /** Takes whose amounts change, where it is asked. */
  readonly people: Largest | undefined;
}

/** A part is put together with the others, and so shows nothing itself. @throws {InputError} where more is asked of it */
export function checkParts(options: Readonly<Record<string, unknown>>): void {
  const isPart = options["shard"] !== undefined;
  const given = (names: readonly string[]) =>
    names.filter((name) => options[name] !== undefined && options[name] !== false);
  const wrong = isPart ? given(["people", "manifest", "parts"]) : [];
  const lacksOut = isPart && options["out"] === undefined;
  if (wrong.length === 0 && !lacksOut) return;
  const expected = "--out, without --people, --manifest and --parts";
  const received = wrong.length === 0 ? "no --out" : wrong.map((name) => `--${name}`).join(" and ");
  throw new InputError([{ code: "keys-together", path: "--shard", expected, received }]);
}
