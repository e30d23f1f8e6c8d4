import type { CompiledScheme } from "../rules/compiled.js";
import { chainOf } from "../rules/reading/parameters/derived-number.js";
import type { Scheme } from "../rules/scheme.js";
import type { ExplainedStep, StepName } from "./tree/steps.js";

/**
 * The step that each part of a scheme is of. Some are of every step, such as a calendar; some only list what parts refer to, or, as budgets,
 * have parts of their own.
 */
const stepOfPart: Readonly<Record<Exclude<keyof Scheme, Said>, OfStep | "listed">> = {
  sources: "listed",
  inputs: "listed",
  parameters: "listed",
  budgets: "listed",
  levels: "assess",
  assess: "assess",
  conditions: "entitle",
  entitle: "entitle",
  limits: "limit",
  cost: "cost",
  cover: "cover",
  contribute: "contribute",
  contributeCaps: "contribute",
  contributeOrder: "contribute",
  liableRelatives: "contribute",
  incomeKinds: "contribute",
  meansConversion: "contribute",
  expenseKinds: "contribute",
  fund: "fund",
  places: "every",
  groups: "every",
  circumstances: "every",
  purposes: "every",
  areas: "every",
  services: "every",
  timeBands: "every",
  calendar: "every",
  appeal: "every",
};

type OfStep = StepName | "every";

/** What a scheme says of itself, which has no source. */
type Said =
  | "$schema"
  | "schemaVersion"
  | "id"
  | "version"
  | "label"
  | "note"
  | "language"
  | "validity"
  | "currency"
  | "minorUnit";

type StepsOfSources = ReadonlyMap<string, ReadonlySet<OfStep>>;

/** Schemes are asked about again and again, each amount by itself. */
const known = /* @__PURE__ */ new WeakMap<CompiledScheme, StepsOfSources>();

/**
 * Whether an assumption stands in a part of the scheme that one of the steps is of, as the source of a rule or as an input. Everybody is
 * assessed and entitled, also where there is nothing to tell of it.
 */
export function isOfSteps(assumption: string, steps: readonly ExplainedStep[], compiled: CompiledScheme): boolean {
  const of = known.get(compiled) ?? stepsOfSources(compiled);
  known.set(compiled, of);
  const taken = new Set<OfStep>(["every", "assess", "entitle", ...steps.map(({ step }) => step)]);
  const own = of.get(assumption);
  return own === undefined || [...own].some((step) => taken.has(step));
}

/** By id of the source, or `input:` and the id of the input, the steps in whose part of the scheme it stands. */
function stepsOfSources({ scheme, usedParameters }: CompiledScheme): StepsOfSources {
  const steps = new Map<string, Set<OfStep>>();
  const add = (id: string, step: OfStep): void => {
    const of = steps.get(id) ?? new Set();
    steps.set(id, of.add(step));
  };
  const visit = (value: unknown, step: OfStep): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== "string") visit(inner, step);
      else if (key === "source") add(inner, step);
      else if (key === "input") add(`input:${inner}`, step);
    }
  };
  const ofParts = stepOfPart as Readonly<Partial<Record<string, OfStep | "listed">>>;
  const parts: readonly (readonly [string, unknown])[] = [scheme, ...(scheme.budgets ?? [])].flatMap(Object.entries);
  for (const [part, value] of parts) {
    const step = ofParts[part];
    if (step !== undefined && step !== "listed") visit(value, step);
  }
  for (const { path, number } of usedParameters) {
    const part = /^(?:budgets\[\d+\]\.)?(?<part>\w+)/u.exec(path)?.groups?.["part"] ?? "";
    const step = ofParts[part] ?? "every";
    if (step !== "listed") for (const { place } of chainOf(number)) visit(place.row, step);
  }
  return steps;
}
