import { takes, withArguments, type OptionNames } from "../../errors/index.js";
import type { Unit } from "../../person/unit.js";
import { unitIn } from "../../person/unit-words.js";
import type { Scheme } from "../../rules/scheme.js";
import type { Label, Language } from "../../sources/index.js";
import { causeLabels, type TypicalCases, type TypicalService } from "../../typical/index.js";
import { namedColumns } from "../columns/named-columns.js";
import type { TableColumn } from "../table/column.js";
import { makeTable, type Table } from "../table/table.js";
import { outcomes, reasonIn } from "./typical-words.js";

const amounts = [
  ["outOfPocket", "out-of-pocket", { lv: "No savas kabatas", en: "Out of pocket" }],
  ["support", "support", { lv: "Publiskais atbalsts", en: "Public support" }],
  ["budget", "budget", { lv: "Budžets", en: "Budget" }],
  ["cost", "cost", { lv: "Izmaksas", en: "Cost" }],
  ["covered", "covered", { lv: "Segts", en: "Covered" }],
  ["contribution", "contribution", { lv: "Maksājums", en: "Contribution" }],
] as const;

const axes = [
  ["place", { lv: "Vieta", en: "Place" }],
  ["level", { lv: "Līmenis", en: "Level" }],
  ["score", { lv: "Vērtējums", en: "Score" }],
  ["income", { lv: "Ienākumi mēnesī", en: "Income per month" }],
] as const;

const tenMore: Label = { lv: "10 vairāk mēnesī: pašam", en: "10 more a month: out of pocket" };
const inPart: Label = { lv: "daļēji", en: "in part" };

/** How the table of typical cases is made. */
export interface TypicalTableOptions {
  /** The language of what stands in rows. */
  readonly language: Language;
  /** The scheme, for the names of its services, places and levels. */
  readonly scheme: Pick<Scheme, "services" | "places" | "levels">;
}

/**
 * Typical cases as a table: units of each service and which service is not there, then what the person pays, then other money, and why
 * it differs from the first case. In files, outcomes, reasons and causes have ids beside their words; in English codes of reasons stay as they are.
 *
 * @param found as `typicalCases` gives it
 */
export function typicalTable(
  found: Pick<TypicalCases, "cases" | "currency" | "case">,
  options: TypicalTableOptions,
): Table {
  const looked = [
    ["found", found, "object", "what `typicalCases` gives"],
    ["options", options, "object", "options with a language and a scheme", takes(optionNames)],
  ] as const;
  return withArguments(looked, () => tableOf(found, options));
}

const optionNames: OptionNames<TypicalTableOptions> = { language: true, scheme: true };

function tableOf(
  { cases, currency, case: id }: Pick<TypicalCases, "cases" | "currency" | "case">,
  { language, scheme }: TypicalTableOptions,
): Table {
  const used = axes.filter(([axis]) => cases.some(({ point }) => point[axis] !== undefined));
  const services = new Map(cases.flatMap((each) => each.services.map(({ service, unit }) => [service, unit] as const)));
  const labels = new Map([...scheme.services, ...scheme.places, ...scheme.levels].map((each) => [each.id, each.label]));
  const named = (key: string): Label => labels.get(key) ?? { lv: key, en: key };
  const hasLacking = cases.some((each) => each.services.some(({ provided }) => provided !== "all"));
  const hasReasons = cases.some(({ why }) => why.length > 0);
  const hasTenMore = cases.some(({ ofTenMore }) => ofTenMore !== undefined);
  return makeTable({
    id: "typical",
    title: { lv: `Izdomāti dati: tipiskie gadījumi, ${id}`, en: `Invented data: typical cases, ${id}` },
    columns: [
      ...used.flatMap(([axis, label]) =>
        isNamed(axis) ? namedColumns(axis, label) : [numberColumn(axis, label, currency)],
      ),
      ...namedColumns("outcome", { lv: "Iznākums", en: "Outcome" }),
      ...(hasReasons ? [{ ...textColumn("why", { lv: "Iemesli (id)", en: "Reasons (id)" }), forPrograms: true }] : []),
      ...[...services].map(([service, unit]): TableColumn => {
        const inWords = unitIn(language, unit as Unit);
        return { id: `units-${service}`, kind: "quantity", label: named(service), unit: inWords };
      }),
      ...(hasLacking ? [textColumn("not-there", { lv: "Pakalpojuma nav", en: "Service not there" })] : []),
      ...amounts.map(([, column, label]) => moneyColumn(column, label, currency)),
      ...(hasTenMore ? [moneyColumn("ten-more", tenMore, currency)] : []),
      ...namedColumns("causes", { lv: "Kāpēc citādi", en: "Why it differs" }),
    ],
    rows: cases.map((each) => [
      ...used.flatMap(([axis]) => {
        const key = each.point[axis];
        if (!isNamed(axis)) return [key];
        return [key, key === undefined ? undefined : named(key)[language]];
      }),
      each.outcome,
      [
        outcomes[each.outcome][language],
        ...(each.why.length === 0 ? [] : [each.why.map((code) => reasonIn(language, each.outcome, code)).join(", ")]),
      ].join(": "),
      ...(hasReasons ? [each.why.join(", ")] : []),
      ...[...services.keys()].map((service) => each.services.find((other) => other.service === service)?.allowed),
      ...(hasLacking ? [lackingOf(each.services, language, named)] : []),
      ...amounts.map(([amount]) => each.amounts?.[amount]),
      ...(hasTenMore ? [each.ofTenMore] : []),
      each.causes.join(", "),
      each.causes.map((cause) => causeLabels[cause][language]).join(", "),
    ]),
  });
}

/** Whether what stands on an axis has a name. */
function isNamed(axis: (typeof axes)[number][0]): axis is "place" | "level" {
  return axis === "place" || axis === "level";
}

function textColumn(id: string, label: Label): TableColumn {
  return { id, kind: "text", label };
}

/** A score, or an income of a month. */
function numberColumn(axis: "score" | "income", label: Label, currency: string): TableColumn {
  return axis === "income" ? moneyColumn(axis, label, currency) : { id: axis, kind: "quantity", label };
}

function moneyColumn(id: string, label: Label, unit: string): TableColumn {
  return { id, kind: "money", label, unit };
}

/** The services that a place does not have, by their names. */
function lackingOf(services: readonly TypicalService[], language: Language, named: (key: string) => Label): string {
  return services
    .flatMap(({ service, provided }) => {
      const name = named(service)[language];
      const said = { all: [], some: [`${name} (${inPart[language]})`], none: [name] };
      return said[provided];
    })
    .join(", ");
}
