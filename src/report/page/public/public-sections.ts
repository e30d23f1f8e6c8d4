import type { PublicScenario } from "../../../secrecy/index.js";
import type { ComparedAmount } from "../../../compare/index.js";
import { binTexts, type ComparisonTableId } from "../../index.js";
import type { Section, SectionOrWhy } from "../section.js";
import { figureOfScenario } from "../sections/scenarios.js";
import { rulesTable } from "../tables/rules-table.js";
import { scenarioTables } from "../tables/scenario-tables.js";
import type { Voice } from "../voice.js";
import { withheldWords } from "./protection-words.js";
import { figuresOf, ofRules, type ShownRules } from "./shown-rules.js";

/** What differs between the rules, and the totals. */
export function changesShown(rules: readonly ShownRules[], voice: Voice): SectionOrWhy {
  const { say, titled, people } = voice;
  const totals = figuresOf(rules, ["totals"], voice);
  const ofRulesTables = rules.flatMap(({ changes, own }) => {
    if (changes === undefined) return [];
    const table = rulesTable(changes, voice);
    return [{ table: { ...table, title: ofRules(table.title, own) } }];
  });
  const told = rules.map(({ comparison, own }) => {
    const { totals: amounts, people: counted } = comparison;
    const words =
      totals.length === 0 ? say("noteikumi mainās", "the rules change") : supportWords(amounts.support, voice);
    const all = people(counted.compared);
    return ofOwn(say(`${words} (salīdzināti: ${all})`, `${words}, over ${all} compared`), own);
  });
  return {
    title: titled(told.join("; ")),
    notes: [
      say(
        "Tie paši cilvēki un tas pats lietojums: neviens nelieto vairāk vai mazāk. Kam nav tiesību, tam visas summas ir 0,00.",
        "The same people and the same use: nobody uses more or less. Who is not eligible counts with 0.00 in every amount.",
      ),
    ],
    figures: [...ofRulesTables, ...totals],
  };
}

/** Who pays, for what and when. */
export function costsShown(
  rules: readonly ShownRules[],
  shown: readonly ComparisonTableId[],
  voice: Voice,
): SectionOrWhy {
  const { say } = voice;
  const title = say("kas maksā, par ko un kad", "who pays, for what and when");
  return sectionOf(rules, { ids: ["source", "service", "month"], shown, title }, voice);
}

/** What changes for groups. */
export function groupsShown(
  rules: readonly ShownRules[],
  shown: readonly ComparisonTableId[],
  voice: Voice,
): SectionOrWhy {
  const { say } = voice;
  const title = say("kas mainās grupām", "what changes for groups");
  const section = sectionOf(rules, { ids: ["level", "place", "region", "age"], shown, title }, voice);
  if ("leftOut" in section) return section;
  const note = say(
    "Grupas, no kurām varētu uzzināt par kādu cilvēku, ir parādītas kopā ar citām: „a + b” ir viena grupa.",
    "Groups that would tell of a person are shown together with others: “a + b” is one group.",
  );
  return { ...section, notes: [note, ...section.notes] };
}

/** Who gains and who loses, in the bins that are shown. */
export function gainsShown(
  rules: readonly ShownRules[],
  shown: readonly ComparisonTableId[],
  voice: Voice,
): SectionOrWhy {
  const { say, people, language } = voice;
  const told = rules.map(({ comparison: { support }, own }) => {
    const filled = Object.entries(binTexts).flatMap(([bin, label]) => {
      const count = support[bin as keyof typeof binTexts] ?? 0;
      return count === 0 ? [] : [{ count, text: `${people(count)} ${label[language]}` }];
    });
    const all = filled.toSorted((left, right) => right.count - left.count).map(({ text }) => text);
    return ofOwn(all.length === 0 ? say("netiek rādīts", "withheld") : all.join(", "), own);
  });
  const title = say(`publiskais atbalsts – ${told.join("; ")}`, `of public support, ${told.join("; ")}`);
  const section = sectionOf(rules, { ids: ["gains"], shown, title }, voice);
  if ("leftOut" in section) return section;
  const hidden = (rules[0]?.comparison.protection.withheld ?? []).filter((what) =>
    /^(?:support|out of pocket) /u.test(what),
  );
  if (hidden.length === 0) return section;
  const words = withheldWords(hidden, language);
  return { ...section, notes: [say(`Netiek rādīts un zīmēts: ${words}.`, `Withheld, and not drawn: ${words}.`)] };
}

/** What scenarios state and come to. */
export function scenariosShown(
  scenarios: readonly PublicScenario[],
  names: Parameters<typeof scenarioTables>[2],
  voice: Voice,
): SectionOrWhy {
  const { say, titled, language } = voice;
  const labels = [...new Set(scenarios.map(({ scenario: { label } }) => say(`„${label.lv}”`, `“${label.en}”`)))];
  const several = new Set(scenarios.map(({ after }) => after.version)).size > 1;
  return {
    title: titled(
      say(
        `tie paši cilvēki, tas pats lietojums; blakus ir norādīts: ${labels.join(", ")}`,
        `same people, same use; stated beside it: ${labels.join(", ")}`,
      ),
    ),
    notes: [
      say(
        "Scenārijs ir apgalvojums un nav novērtējums; katrs ir rēķināts atsevišķi.",
        "A scenario is stated and not estimated; each is worked out by itself.",
      ),
      ...scenarios.flatMap(({ scenario: { label }, after, protection: { withheld } }) => {
        if (withheld.length === 0) return [];
        const words = `${withheldWords(withheld, language)}${several ? `; ${after.version}` : ""}`;
        return [say(`No „${label.lv}” netiek rādīts: ${words}.`, `Of “${label.en}” withheld: ${words}.`)];
      }),
    ],
    figures: scenarios.flatMap((each, at) =>
      scenarioTables(each, language, names).map((table) => {
        const own = several ? { at, version: each.after.version } : undefined;
        const id = scenarios.length === 1 ? table.id : `${table.id}-${at + 1}`;
        return figureOfScenario({ ...table, id, title: ofRules(table.title, own) }, voice);
      }),
    ),
  };
}

interface Asked {
  /** The tables of the section. */
  readonly ids: readonly ComparisonTableId[];
  /** The tables that are asked for. */
  readonly shown: readonly ComparisonTableId[];
  readonly title: string;
}

/** A section of tables; without one of them, why it is left out. */
function sectionOf(rules: readonly ShownRules[], { ids, shown, title }: Asked, voice: Voice): SectionOrWhy {
  const { say, titled } = voice;
  const figures: Section["figures"] = figuresOf(rules, ids, voice);
  if (figures.length > 0) return { title: titled(title), notes: [], figures };
  if (!ids.some((id) => shown.includes(id))) return { leftOut: say("nav prasīts", "nobody asked for it") };
  return {
    leftOut: say(
      "netiek rādīts, jo no tā varētu uzzināt par pārāk maz cilvēkiem",
      "withheld, as it would tell of too few people",
    ),
  };
}

function supportWords({ change }: ComparedAmount, { say, written }: Voice): string {
  if (/^-?[0.]+$/u.test(change)) return say("publiskais atbalsts nemainās", "public support stays the same");
  const size = written(change.replace("-", ""));
  return change.startsWith("-")
    ? say(`publiskais atbalsts samazinās par ${size}`, `public support falls by ${size}`)
    : say(`publiskais atbalsts pieaug par ${size}`, `public support rises by ${size}`);
}

function ofOwn(words: string, own: ShownRules["own"]): string {
  return own === undefined ? words : `${own.version}: ${words}`;
}
