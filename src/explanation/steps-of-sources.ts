import type { CompiledScheme } from "../rules/compiled.js";
import { chainOf } from "../rules/reading/parameters/derived-number.js";
import type { Scheme } from "../rules/scheme.js";
import type { ExplainedStep, StepName } from "./tree/steps.js";

/** The step that each part of a scheme is of. What stands elsewhere, such as a calendar, is of them all. */
const stepOfPart: Partial<Readonly<Record<keyof Scheme, StepName>>> = {
  levels: "assess",
  assess: "assess",
  conditions: "entitle",
  entitle: "entitle",
  limits: "limit",
  cost: "cost",
  cover: "cover",
  contribute: "contribute",
  contributeCaps: "contribute",
  liableRelatives: "contribute",
  incomeKinds: "contribute",
  meansConversion: "contribute",
  expenseKinds: "contribute",
  fund: "fund",
};

/** What lists the sources, inputs and parameters that parts refer to, and the budgets, which have parts of their own. */
const listed: readonly (keyof Scheme)[] = ["sources", "inputs", "parameters", "budgets"];

type StepsOfSources = ReadonlyMap<string, ReadonlySet<StepName | undefined>>;

/** Schemes are asked about again and again, each amount by itself. */
const known = /* @__PURE__ */ new WeakMap<CompiledScheme, StepsOfSources>();

/**
 * Whether an assumption stands in a part of the scheme that one of the steps is of, as the source of a rule or as an input. Everybody is
 * assessed and entitled, also where there is nothing to tell of it.
 */
export function isOfSteps(assumption: string, steps: readonly ExplainedStep[], compiled: CompiledScheme): boolean {
  const of = known.get(compiled) ?? stepsOfSources(compiled);
  known.set(compiled, of);
  const taken = new Set<StepName | undefined>([undefined, "assess", "entitle", ...steps.map(({ step }) => step)]);
  const own = of.get(assumption);
  return own === undefined || [...own].some((step) => taken.has(step));
}

/** By id of the source, or `input:` and the id of the input, the steps in whose part of the scheme it stands. */
function stepsOfSources({ scheme, usedParameters }: CompiledScheme): StepsOfSources {
  const steps = new Map<string, Set<StepName | undefined>>();
  const add = (id: string, part: string): void => {
    const of = steps.get(id) ?? new Set();
    steps.set(id, of.add(stepOfPart[part as keyof Scheme]));
  };
  const visit = (value: unknown, part: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== "string") visit(inner, part);
      else if (key === "source") add(inner, part);
      else if (key === "input") add(`input:${inner}`, part);
    }
  };
  const parts: readonly (readonly [string, unknown])[] = [scheme, ...(scheme.budgets ?? [])].flatMap(Object.entries);
  for (const [part, value] of parts) if (!listed.some((each) => each === part)) visit({ [part]: value }, part);
  for (const { path, number } of usedParameters) {
    for (const { place } of chainOf(number))
      visit(place.row, /^(?:budgets\[\d+\]\.)?(?<part>\w+)/u.exec(path)?.groups?.["part"] ?? "");
  }
  return steps;
}
