import { countOf, readingAny } from "../../../errors/index.js";
import type { Label, Language } from "../../../sources/index.js";
import type { PublicScenario } from "../../../secrecy/index.js";
import type { ScenarioComparison, StatedPart } from "../../../what-if/index.js";
import { makeTable, namedColumns, payerName, type Table, type TableColumn } from "../../index.js";

const measures = [
  ["budget", "Budžets", "Budget"],
  ["cost", "Izmaksas", "Cost"],
  ["support", "Publiskais atbalsts", "Public support"],
  ["outOfPocket", "No savas kabatas", "Out of pocket"],
] as const;

const moments = [
  ["before", "bija", "before"],
  ["after", "būs", "after"],
  ["change", "izmaiņa", "change"],
] as const;

const rowLabels: Readonly<Record<string, Label>> = {
  same: { lv: "tie paši cilvēki un tas pats lietojums", en: "same people, same use" },
  stated: { lv: "tie paši cilvēki, lietojums, kā norādīts", en: "same people, use as stated" },
  all: { lv: "kopā, kā norādīts", en: "in all, as stated" },
};

const kinds: Readonly<Record<StatedPart["what"], Label>> = {
  "take-up": { lv: "lietojums", en: "take-up" },
  entrants: { lv: "jauni cilvēki", en: "new entrants" },
  places: { lv: "vietas", en: "places" },
};

const assumed: Label = { lv: "pieņēmums", en: "assumption" };

/**
 * A scenario as tables: what it states and whom that hits, what it comes to beside the same people with the same use, and who pays.
 *
 * @param names what sources are called, by their ids
 * @throws {InputError} for what is no scenario that was compared
 *
 * @example
 * scenarioTables(scenario, "en", new Map([["esf", "European Social Fund"]]));
 */
export function scenarioTables(
  scenario: ScenarioComparison | PublicScenario,
  language: Language,
  names: Pick<ReadonlyMap<string, string>, "get">,
): readonly Table[] {
  return readingAny({ value: scenario, kind: "a scenario that was compared" }, () =>
    tablesOf(scenario, language, names),
  );
}

function tablesOf(
  scenario: ScenarioComparison | PublicScenario,
  language: Language,
  names: Pick<ReadonlyMap<string, string>, "get">,
): readonly Table[] {
  const { currency, stated, rows } = scenario;
  const title = titledBy(scenario);
  const nameOf = (row: string) =>
    (rowLabels[row] ?? stated.find(({ id }) => id === row)?.reason ?? { lv: row, en: row })[language];
  const money = (id: string, label: Label): TableColumn => ({ id, kind: "money", label, unit: currency });
  const row = namedColumns("row", { lv: "Kas", en: "Who" });
  const text = (id: string, lv: string, en: string): TableColumn => ({ id, kind: "text", label: { lv, en } });
  const people: TableColumn = { id: "people", kind: "count", label: { lv: "Cilvēki", en: "People" } };
  const idOf = (measure: string) => (measure === "outOfPocket" ? "out-of-pocket" : measure);
  // Where nothing of a scenario may be shown, nor how many people it hits.
  const isCounted = stated.every((each) => each.people !== undefined);
  const isPublic = scenario.kind === "public-scenario-comparison";
  const statements = isPublic && rows.length === 0 ? withheld : { lv: "", en: "" };
  const tables = [
    makeTable({
      id: "scenario-stated",
      title: title({
        lv: `kas ir norādīts un uz ko tas attiecas${statements.lv}`,
        en: `what is stated, and whom it hits${statements.en}`,
      }),
      columns: [
        ...namedColumns("what", { lv: "Kas", en: "What" }),
        text("stated", "Apgalvojums", "Statement"),
        text("reason", "Kāpēc", "Why"),
        text("source", "Avots", "Source"),
        ...(isCounted ? [people] : []),
      ],
      rows: stated.map((each) => [
        ...[each.what, kinds[each.what][language], each.id, each.reason[language]],
        ...[each.source ?? assumed[language], ...(isCounted ? [String(each.people)] : [])],
      ]),
    }),
    makeTable({
      id: "scenario",
      title: title(isPublic ? totalsShown(scenario) : totalsSaid),
      columns: [
        ...row,
        people,
        ...measures.flatMap(([measure, lv, en]) =>
          moments.map(([moment, ofLv, ofEn]) =>
            money(`${idOf(measure)}-${moment}`, { lv: `${lv}, ${ofLv}`, en: `${en}, ${ofEn}` }),
          ),
        ),
      ],
      rows: rows.map((each) => [
        ...[each.row, nameOf(each.row), String(each.people)],
        ...measures.flatMap(([measure]) => moments.map(([moment]) => each[measure][moment])),
      ]),
    }),
    makeTable({
      id: "scenario-source",
      title: title({ lv: "kas maksā", en: "who pays" }),
      columns: [
        ...row,
        ...namedColumns("source", { lv: "Avots", en: "Source" }),
        ...moments.map(([moment, lv, en]) => money(moment, { lv, en })),
      ],
      rows: rows.flatMap((each) =>
        each.bySource.map((paid) => [
          ...[each.row, nameOf(each.row), paid.source, payerName(paid.source, names, language)],
          ...moments.map(([moment]) => paid[moment]),
        ]),
      ),
    }),
  ];
  return isPublic ? tables.filter(({ rows: own }) => own.length > 0) : tables;
}

const withheld: Label = {
  lv: "; summas netiek rādītas, jo no tām varētu uzzināt par pārāk maz cilvēkiem",
  en: "; its sums are withheld, as they would tell of too few people",
};

const totalsSaid: Label = {
  lv: "kopsummas; jauno cilvēku summas ir grupas vidējais, noapaļots līdz tuvākajai mazākajai vienībai",
  en: "totals; amounts of new entrants are means of their group times people, rounded half up once",
};

function totalsShown({ currency, protection: { step } }: PublicScenario): Label {
  return {
    lv: `kopsummas, noapaļotas līdz ${step} ${currency}; jauno cilvēku summas ir grupas noapaļoto summu vidējais`,
    en: `totals, rounded to ${step} ${currency}; amounts of new entrants are means of the rounded sums of their group times people`,
  };
}

/** Titles say that people and use are those of a scenario, and not the same. */
function titledBy({
  synthetic,
  scenario: { label },
  people,
}: ScenarioComparison | PublicScenario): (what: Label) => Label {
  const { compared, setAside = 0 } = people;
  const [lvStart, enStart] = synthetic ? ["Izdomāti dati: ", "Invented data: "] : ["", ""];
  const [lvWithout, enWithout] = setAside === 0 ? ["", ""] : [`, bez ${setAside}`, `, without ${setAside}`];
  return ({ lv, en }) => ({
    lv: `${lvStart}scenārijs “${label.lv}”, ne tie paši cilvēki un ne tas pats lietojums: ${lv} (cilvēku skaits: ${compared}${lvWithout})`,
    en: `${enStart}scenario “${label.en}”, not the same people and use: ${en} (${countOf(compared, "person", "people")}${enWithout})`,
  });
}
