import { missingIn } from "../../outcome/outcome.js";
import { ruleSourceColumn } from "../columns/result-columns.js";
import { type Asked, type ResultTable, type Told, field, tableOf } from "./field.js";
import { keyFields, monthField, namedField } from "./fields.js";
import { titles } from "./table-titles.js";

/** A reason, a fact that is missing or a cut: what is said of it. */
interface Said {
  readonly kind: "not-eligible" | "missing" | "left-open" | "cut";
  readonly code: string;
  readonly rule: string;
  readonly from?: string;
  readonly to?: string;
  readonly line?: string;
  readonly month?: string;
  readonly units?: string;
  readonly unit?: string;
  readonly source?: string | undefined;
}

/** Reasons, missing facts and cuts, a row each. */
export function reasons(): ResultTable {
  type Row = Told & Said;
  const fields = [
    ...keyFields,
    ...(["kind", "code", "rule", "from", "to", "line"] as const).map((id) => field(id, (row: Row) => row[id])),
    monthField,
    ...(["units", "unit"] as const).map((id) => field(id, (row: Row) => row[id])),
    { column: ruleSourceColumn, of: (row: Row) => row.source },
  ];
  return tableOf({ id: "reasons", title: titles.reasons }, fields, (told) =>
    saidOf(told).map((said) => ({ ...told, ...said })),
  );
}

function saidOf({ result: { outcome, lines: rows } }: Told): readonly Said[] {
  const missing = outcome.state === "incomplete" ? "missing" : "left-open";
  return [
    ...outcome.reasons.map(({ code, condition, from, to, source }): Said => {
      return { kind: "not-eligible", code, rule: condition, from, to, source };
    }),
    ...missingIn(outcome).map(({ fact, neededBy, from, to }): Said => {
      return { kind: missing, code: fact, rule: neededBy, from, to };
    }),
    ...rows.flatMap(({ id, months: ofLine }) =>
      ofLine.flatMap(({ month, cuts }) =>
        cuts.map(({ code, rules, units, source }): Said => {
          const cut = { units: units.toString(), unit: units.unit };
          return { kind: "cut", code, rule: rules.join("; "), line: id, month, ...cut, source };
        }),
      ),
    ),
  ];
}

/** The assumptions of results, a row each. */
export function assumptions(asked: Asked): ResultTable {
  type Row = Told & { readonly assumption: string };
  const fields = [...keyFields, ...namedField("assumption", asked, ({ assumption }: Row) => assumption)];
  return tableOf({ id: "assumptions", title: titles.assumptions }, fields, function* ({ result, residences }) {
    for (const assumption of result.assumptions) yield { result, residences, assumption };
  });
}
