import type { Case, Label } from "seko";
import { moneyOfMinor } from "seko/numbers";
import { makeTable, type Table, type TableColumn } from "seko/report";
import { balanceOf, bases, leavingOn, type DaysOfLeaving, type Leaving } from "./leaving.js";
import { modelIds, type ModelId, type ModelResult } from "./models.js";

/** What the models are called. */
export const modelLabels: Readonly<Record<ModelId, Label>> = {
  "level-amount": { lv: "summa pēc līmeņa", en: "level amount" },
  "unit-cost": { lv: "vienības izmaksas", en: "unit cost" },
  block: { lv: "bloka finansējums", en: "block" },
};

const euros = (minor: number) => moneyOfMinor(minor).toString();

const text = (id: string, lv: string, en: string): TableColumn => ({ id, kind: "text", label: { lv, en } });
const money = (id: string, lv: string, en: string): TableColumn => ({
  id,
  kind: "money",
  unit: "EUR",
  label: { lv, en },
});

const payers = [
  money("state", "Valsts", "State"),
  money("municipality", "Pašvaldība", "Municipality"),
  money("people", "Cilvēki", "People"),
];

/** What each payer pays of the services under each model. */
export function modelsTable(models: readonly ModelResult[]): Table {
  return makeTable({
    id: "models",
    title: {
      lv: "Izdomāti dati: kas maksā par tiem pašiem pakalpojumiem trijos finansēšanas modeļos",
      en: "Invented data: who pays for the same services under three financing models",
    },
    columns: [text("model", "Modelis", "Model"), ...payers, money("cost", "Izmaksas", "Cost")],
    rows: models.map(({ id, year: { state, municipality, people, cost } }) => [
      modelLabels[id].en,
      ...[state, municipality, people, cost].map(euros),
    ]),
  });
}

/** What the state pays month by month: what follows use, and what does not. */
export function monthsTable(models: readonly ModelResult[]): Table {
  const months = [...new Set(models.flatMap((model) => [...model.months.keys()]))].sort();
  const at = (id: ModelId, month: string) => models.find((model) => model.id === id)?.months.get(month);
  return makeTable({
    id: "months",
    title: {
      lv: "Izdomāti dati: ko valsts maksā pa mēnešiem, un ko maksā pakalpojumi",
      en: "Invented data: what the state pays by month, and what the services cost",
    },
    columns: [
      { id: "month", kind: "month", label: { lv: "Mēnesis", en: "Month" } },
      money("cost", "Izmaksas", "Cost"),
      ...modelIds.map((id) => money(id, modelLabels[id].lv, modelLabels[id].en)),
    ],
    rows: months.map((month) => [
      month,
      euros(at("level-amount", month)?.cost ?? 0),
      ...modelIds.map((id) => euros(at(id, month)?.state ?? 0)),
    ]),
  });
}

const parts: readonly (readonly [string, keyof Leaving, 1 | -1])[] = [
  ["State: the institution no longer costs", "institutionCost", 1],
  ["State: residents no longer pay there", "lostPayments", -1],
  ["State: benefits that start outside", "benefits", -1],
  ["People: what they paid in the institution", "paymentsOfPeople", 1],
  ["People: benefits that start outside", "benefits", 1],
];

/** What leaving the institution means to each payer, by average and by marginal cost; no sum over payers and no break-even. */
export function leavingTable(adults: readonly Case[], days: DaysOfLeaving, models: readonly ModelResult[]): Table {
  const found = bases.map((basis) => leavingOn(basis, adults, days));
  return makeTable({
    id: "leaving",
    title: {
      lv: "Izdomāti dati: ko iziešana no institūcijas nozīmē katram maksātājam; virs 0 paliek vairāk, nekā paliekot institūcijā",
      en: "Invented data: what leaving the institution means to each payer; above 0 is more than if everybody had stayed",
    },
    columns: [
      text("item", "Kas", "What"),
      money("average", "Vidējās izmaksas", "Average cost of the institution"),
      money("marginal", "Robežizmaksas", "Marginal cost of the institution"),
    ],
    rows: [
      ...parts.map(([label, key, sign]) => [label, ...found.map((leaving) => euros(sign * leaving[key]))]),
      ...models.flatMap(({ id, year }) => {
        const balances = found.map((leaving) => balanceOf(leaving, year));
        return (["state", "municipality", "people"] as const).map((payer) => [
          `Balance with services by ${modelLabels[id].en}: ${payer}`,
          ...balances.map((balance) => euros(balance[payer])),
        ]);
      }),
    ],
  });
}
