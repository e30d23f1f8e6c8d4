import { nothingUsedBefore, type CompiledScheme } from "seko";
import { countOf } from "seko/errors";
import type { Look } from "../layout/style.js";
import { pairs, type Pair } from "../layout/pairs.js";

const inputMark = "input:";

/** The assumptions that amounts rest on, each with its title in the scheme, and the values that were given for open inputs. */
export function assumptionList(ids: readonly string[], compiled: CompiledScheme, look: Look): readonly string[] {
  if (ids.length === 0) return [];
  const heading = `Rests on ${countOf(ids.length, "assumption")}`;
  return [
    "",
    look.style.heading(heading),
    ...pairs(
      ids.map((id) => assumption(id, compiled)),
      look.width,
      2,
    ),
  ];
}

function assumption(id: string, { scheme, inputs }: CompiledScheme): Pair {
  if (id === nothingUsedBefore) return [id, "nobody knows what was used and paid before: the amounts are provisional"];
  if (!id.startsWith(inputMark)) return [id, scheme.sources.find((source) => source.id === id)?.title ?? ""];
  const input = id.slice(inputMark.length);
  const unit = scheme.inputs.find((each) => each.id === input)?.unit ?? "";
  return [input, `given as an input: ${inputs[input] ?? ""} ${unit}`.trimEnd()];
}
