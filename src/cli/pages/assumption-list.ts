import { nothingUsedBefore, type CompiledScheme, type Language } from "seko";
import { pageNumber } from "../layout/page-number.js";
import { pairs, type Pair } from "../layout/pairs.js";
import { pageWords, type PageLook } from "./page-words.js";

const inputMark = "input:";

/** The assumptions that amounts rest on, each with its title in the scheme, and the values that were given for open inputs. */
export function assumptionList(ids: readonly string[], compiled: CompiledScheme, look: PageLook): readonly string[] {
  if (ids.length === 0) return [];
  const { language } = look;
  return [
    "",
    look.style.heading(pageWords[language].rests(ids.length)),
    ...pairs(
      ids.map((id) => assumption(id, compiled, language)),
      look.width,
      2,
    ),
  ];
}

function assumption(id: string, { scheme, inputs }: CompiledScheme, language: Language): Pair {
  const words = pageWords[language];
  if (id === nothingUsedBefore) return [id, words.nothingUsed];
  if (!id.startsWith(inputMark)) {
    const source = scheme.sources.find((each) => each.id === id);
    return [id, source?.label?.[language] ?? source?.title ?? ""];
  }
  const input = id.slice(inputMark.length);
  const { unit = "", label } = scheme.inputs.find((each) => each.id === input) ?? {};
  // A label is the unit, a point, and the reason.
  const units = { en: unit, lv: label?.lv.split(". ")[0] ?? unit };
  const given = inputs[input] ?? "";
  const written = /^-?\d+(?:\.\d+)?$/u.test(given) ? pageNumber(given, language) : given;
  return [input, words.input(`${written} ${units[language]}`.trimEnd())];
}
