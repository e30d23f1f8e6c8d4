import type { OpenInput } from "../../rules/reading/parameter.js";
import { openingDocument } from "../../result/result-text.js";
import type { Label, Source } from "../../sources/index.js";
import { firstBy } from "../../lists/index.js";
import { nothingUsedBefore, nothingUsedLabel } from "../../rules/opening/assumption-labels.js";
import type { ExplainedAssumption, Explanation } from "../tree.js";
import type { ExplainedStep } from "../tree/steps.js";
import { derivedIn } from "./derived.js";
import type { Told } from "./telling.js";
import { namedSources, namesFor } from "./names-for.js";

/** Where the titles of assumptions stand. */
interface Assuming {
  readonly compiled: {
    readonly scheme: { readonly sources: readonly Source[]; readonly inputs: readonly OpenInput[] };
    readonly inputs: Readonly<Record<string, string>>;
  };
}

/** What an explanation says of the scheme it is by, of whichever kind. */
export function explainedScheme({
  id,
  version,
  label,
  currency,
  minorUnit,
  language = "en",
}: Omit<Explanation["scheme"], "language"> & Partial<Pick<Explanation["scheme"], "language">>): Explanation["scheme"] {
  return { id, version, label, currency, minorUnit, language };
}

/** What stands above the steps of an explanation. */
export function headOf(told: Told, steps: readonly ExplainedStep[]): Omit<Explanation, "steps"> {
  const { result, compiled, facts } = told;
  const { scheme } = compiled;
  // Of a month that was shown in part before, a line may have gone from the plan.
  const lines = [...facts.lines, ...result.numbers.lines];
  const { opening } = result.numbers;
  const derived = derivedIn(steps, compiled.usedParameters);
  const ofChains = derived.flatMap(({ chain }) => chain.map(({ source }) => source));
  const named = new Set([
    ...namedSources(steps),
    ...ofChains,
    ...(scheme.appeal === undefined ? [] : [scheme.appeal.source]),
  ]);
  return {
    schemaVersion: 1,
    case: result.case,
    client: result.client,
    synthetic: result.synthetic,
    scheme: explainedScheme(scheme),
    period: result.period,
    ...(opening === undefined ? {} : { opening: openingDocument(opening) }),
    ...(result.knownOn === undefined ? {} : { knownOn: result.knownOn }),
    outcome: result.outcome,
    lines: Object.fromEntries(lines.map(({ id, service, unit }) => [id, { service, unit }])),
    ...(scheme.appeal === undefined ? {} : { appeal: scheme.appeal }),
    names: namesFor({ ...facts, lines }, scheme, steps),
    sources: scheme.sources.filter(({ id }) => named.has(id)),
    ...(derived.length === 0 ? {} : { derived }),
    assumptions: assumptionsOf(told, result.assumptions),
  };
}

/** A supplied value before its unit: a number as its language writes it, and ids, or that there are none, with a colon. */
function supplied(value: string): Label {
  if (/\d/u.test(value.charAt(0))) return { lv: `${value.replace(".", ",")} `, en: `${value} ` };
  return { lv: `${value === "none" ? "nav" : value}: `, en: `${value}: ` };
}

/** Assumptions and supplied inputs, each with what it says. */
export function assumptionsOf({ compiled }: Assuming, ids: readonly string[]): readonly ExplainedAssumption[] {
  const { scheme, inputs } = compiled;
  const sources = firstBy(scheme.sources, (each) => each.id);
  const open = firstBy(scheme.inputs, (each) => each.id);
  return ids.map((id) => {
    if (id === nothingUsedBefore) return { id, title: nothingUsedLabel.en, label: nothingUsedLabel };
    if (!id.startsWith("input:")) {
      const { title = "", label } = sources.get(id) ?? {};
      return label === undefined ? { id, title } : { id, title, label };
    }
    const input = id.slice("input:".length);
    const { unit = "", reason = "", label } = open.get(input) ?? {};
    const value = supplied(inputs[input] ?? "");
    const title = `${value.en}${unit}. ${reason}`.trim();
    if (label === undefined) return { id, title };
    return { id, title, label: { lv: value.lv + label.lv, en: value.en + label.en } };
  });
}
