import { missingIn } from "../../outcome/outcome.js";
import { ruleSourceColumn } from "../columns/result-columns.js";
import { type Asked, type ResultTable, type Told, field, tableOf } from "./field.js";
import { keyFields, monthField, namedField } from "./fields.js";
import type { SaidInWords } from "./said-in-words.js";
import { titles } from "./table-titles.js";

/** A reason, a fact that is missing or a cut: what is said of it. */
interface Said {
  readonly kind: "not-eligible" | "missing" | "left-open" | "cut";
  readonly code: string;
  readonly said?: string | undefined;
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
export function reasons({ labels, said: words }: Asked): ResultTable {
  type Row = Told & Said;
  const own = (id: "kind" | "code" | "said" | "rule" | "from" | "to" | "line") => field(id, (row: Row) => row[id]);
  const fields = [
    ...keyFields,
    ...[own("kind"), own("code"), ...(words === undefined ? [] : [own("said")]), own("rule")],
    ...(labels === undefined ? [] : [field("rule-label", ({ rule }: Row) => labels.rule(rule))]),
    ...[own("from"), own("to"), own("line")],
    monthField,
    ...(["units", "unit"] as const).map((id) => field(id, (row: Row) => row[id])),
    { column: ruleSourceColumn, of: (row: Row) => row.source },
  ];
  return tableOf({ id: "reasons", title: titles.reasons }, fields, (told) =>
    saidOf(told, words).map((said) => ({ ...told, ...said })),
  );
}

function saidOf({ result }: Told, words: SaidInWords | undefined): readonly Said[] {
  const { outcome, lines: rows } = result;
  const missing = outcome.state === "incomplete" ? "missing" : "left-open";
  return [
    ...outcome.reasons.map((reason): Said => {
      const { code, condition, from, to, source } = reason;
      return { kind: "not-eligible", code, said: words?.reason(reason), rule: condition, from, to, source };
    }),
    ...missingIn(outcome).map((each): Said => {
      const { fact, neededBy, from, to } = each;
      return { kind: missing, code: fact, said: words?.missing(each), rule: neededBy, from, to };
    }),
    ...rows.flatMap(({ id, months: ofLine }) =>
      ofLine.flatMap(({ month, cuts }) =>
        cuts.map((each): Said => {
          const { code, rules, units, source } = each;
          const cut = { units: units.toString(), unit: units.unit, said: words?.cut(each, result) };
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
