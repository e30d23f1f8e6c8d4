import { withArguments } from "../../../errors/index.js";
import { assumptionLabels } from "../../../rules/opening/assumption-labels.js";
import type { Scheme } from "../../../rules/scheme.js";
import type { Language } from "../../../sources/index.js";
import type { TableColumn } from "../../index.js";

/** How it is told what moves a result, in a report and by `seko sensitivity`. */
export interface MovementForm {
  /** Each assumption, the share by which it is moved, for how many people that changes something, and by how much. */
  readonly columns: readonly TableColumn[];
  /** What is assumed, by the id of a source, `input:` with the id of an open input, or the name of what is assumed of the time before. */
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
    const { currency } = scheme;
    const labels = assumptionLabels(scheme);
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
      titleOf: (assumption) => labels.get(assumption)?.[language] ?? assumption,
    };
  });
}
