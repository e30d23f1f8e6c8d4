import { withArguments } from "../../../errors/index.js";
import type { Scheme } from "../../../rules/scheme.js";
import type { Language } from "../../../sources/index.js";
import type { TableColumn } from "../../index.js";

/** How it is told what moves a result, in a report and by `seko sensitivity`. */
export interface MovementForm {
  /** Each assumption, the share by which it is moved, for how many people that changes something, and by how much. */
  readonly columns: readonly TableColumn[];
  /** What is assumed, by the id of a source or `input:` with the id of an open input. */
  readonly titleOf: (assumption: string) => string;
}

/**
 * How it is told what moves the result of a scheme.
 *
 * @throws {InputError} for a scheme that is none
 *
 * @example
 * const { columns, titleOf } = movementForm(scheme, "lv");
 */
export function movementForm(scheme: Scheme, language: Language): MovementForm {
  return withArguments([["scheme", scheme, "object", "a scheme"]], () => {
    const { currency, sources, inputs } = scheme;
    const titles = new Map([
      ...sources.map(({ id, title, label }) => [id, label?.[language] ?? title] as const),
      ...inputs.map(({ id, reason, label }) => [`input:${id}`, label?.[language] ?? reason] as const),
    ]);
    const money = (id: string, lv: string, en: string): TableColumn => ({
      ...{ id, kind: "money", label: { lv, en } },
      unit: currency,
    });
    return {
      columns: [
        { id: "assumption", kind: "text", label: { lv: "Pieņēmums", en: "Assumption" } },
        { id: "title", kind: "text", label: { lv: "Kas ir pieņemts", en: "What is assumed" } },
        {
          ...{ id: "share", kind: "share" },
          label: { lv: "Skaitļi mazāki un lielāki par", en: "Numbers lower and higher by" },
        },
        { id: "people", kind: "count", label: { lv: "Cilvēki, kam mainās", en: "People with a change" } },
        money("lower", "Atbalsta izmaiņa, ja mazāki", "Support changes if lower"),
        money("higher", "Atbalsta izmaiņa, ja lielāki", "Support changes if higher"),
      ],
      titleOf: (assumption) => titles.get(assumption) ?? assumption,
    };
  });
}
