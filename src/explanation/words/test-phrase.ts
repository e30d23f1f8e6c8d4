import type { Disability } from "../../person/client.js";
import type { SettingKind } from "../../person/setting.js";
import type { EdgeDays } from "../../rules/when/edges.js";
import type { CircumstanceTest } from "../../rules/when/kinds/circumstance.js";
import { saidOf, type MoneyBounds } from "../../rules/when/money-bounds.js";
import type { Test } from "../../rules/when/registry.js";
import { numberWords, writtenWords } from "./formats.js";
import { yearsWords } from "./unit-words.js";
import { type Naming, named } from "./names.js";
import { type Phrase, joined, oneOfThem, phrase, say } from "./phrase.js";

/** Ways of which one is enough: where one asks for several things, a semicolon parts it from the next, and brackets hold what it has to choose from. */
export function optionsPhrase(options: readonly (readonly Test[])[], naming: Naming): Phrase {
  const { language } = naming;
  const ways = options.map((tests) =>
    joined(
      tests.map((test) => {
        const words = testPhrase(test, naming);
        const choice = test.kind === "disability" ? test.statuses : test.kind === "target-group" ? test.groups : [];
        return tests.length > 1 && choice.length > 1 ? joined(["(", words, ")"], "") : words;
      }),
      ` ${say(language, "and")} `,
    ),
  );
  if (options.every((tests) => tests.length < 2)) return oneOfThem(language, ways);
  return joined(ways, say(language, "asked.any-of.between"));
}

/** What a test asks for. */
export function testPhrase(test: Test, naming: Naming): Phrase {
  const { language } = naming;
  switch (test.kind) {
    case "relative-age":
      return [...phrase(language, `relation.${test.relation}`), ": ", ...testPhrase({ ...test, kind: "age" }, naming)];
    case "age": {
      const [from, until] = [test.from ?? 0, test.until ?? 0].map((years) => yearsWords(years, language));
      const key = test.until === undefined ? "from" : test.from === undefined ? "until" : "both";
      const age = phrase(language, `asked.age.${key}`, { from: from ?? "", until: until ?? "" });
      const { asOf = "day" } = test;
      return asOf === "day" ? age : phrase(language, `asked.age-on.${asOf}`, { age });
    }
    case "circumstance":
      return circumstancePhrase(test, naming);
    case "number": {
      const circumstance = named(naming, "circumstances", test.circumstance);
      const [least, below] = [test.atLeast ?? "0", test.below ?? "0"].map((each) => numberWords(each, language));
      // Numbers of a case have at most four decimals, so nothing else lies between.
      const isOne = test.below !== undefined && test.below === `${test.atLeast ?? ""}.0001`;
      const key = test.below === undefined ? "from" : test.atLeast === undefined ? "below" : isOne ? "one" : "both";
      return phrase(language, `asked.number.${key}`, { circumstance, least: least ?? "", below: below ?? "" });
    }
    case "disability": {
      const statuses = test.statuses.map((status) => phrase(language, `disability.${status}`));
      return withCare(oneOfThem(language, statuses), test.specialCare, naming);
    }
    case "target-group": {
      const groups = oneOfThem(
        language,
        test.groups.map((group) => named(naming, "groups", group)),
      );
      return phrase(language, "actual.target-group", { groups });
    }
    case "level": {
      const [from, to] = [test.atLeast, test.atMost].map((id) => (id === undefined ? [] : named(naming, "levels", id)));
      const key = test.atMost === undefined ? "from" : test.atLeast === undefined ? "until" : "both";
      return phrase(language, `asked.level.${key}`, { from: from ?? [], to: to ?? [] });
    }
    case "income":
      return moneyAsked(test.incomeOf === "household" ? "means.income.household" : "means.income", test, naming);
    case "capital":
      return moneyAsked("means.capital", test, naming);
    case "residence": {
      const places = oneOfThem(
        language,
        test.places.map((place) => named(naming, "places", place)),
      );
      return phrase(language, test.is === false ? "asked.residence.not" : "asked.residence", { places });
    }
    case "setting":
      return edgesPhrase(settingsPhrase(test.settings, naming), test.edges, naming);
    case "calendar-day":
      return oneOfThem(
        language,
        test.days.map((day) => phrase(language, `day-kind.${day}`)),
      );
  }
}

/** How much somebody has of something, or that it is not known. */
export function moneyStated(what: MeansWord, amount: string | undefined, { language }: Naming): Phrase {
  const circumstance = phrase(language, what);
  if (amount === undefined) return phrase(language, "circumstance.unknown", { circumstance });
  return phrase(language, "circumstance.number", { circumstance, value: writtenWords(amount, language) });
}

/** Between which bounds something has to lie. */
function moneyAsked(what: MeansWord, bounds: MoneyBounds, { language }: Naming): Phrase {
  const said = (["above", "atLeast", "atMost", "below"] as const).flatMap((side) => {
    const amount = saidOf(bounds[side]);
    return amount === undefined
      ? []
      : [phrase(language, `asked.money.${side}`, { amount: writtenWords(amount, language) })];
  });
  return phrase(language, "asked.money", { what: phrase(language, what), bounds: joined(said, ", ") });
}

type MeansWord = "means.income" | "means.income.household" | "means.capital";

/** Settings of which one is enough. */
export function settingsPhrase(settings: readonly SettingKind[], { language }: Naming): Phrase {
  return oneOfThem(
    language,
    settings.map((setting) => phrase(language, `setting.${setting}`)),
  );
}

/** That a circumstance is so, or is not. */
export function yesOrNo(circumstance: Phrase, value: boolean, { language }: Naming): Phrase {
  return phrase(language, value ? "circumstance.true" : "circumstance.false", { circumstance });
}

function circumstancePhrase({ circumstance, is, edges }: CircumstanceTest, naming: Naming): Phrase {
  const name = named(naming, "circumstances", circumstance);
  if (is) return edgesPhrase(yesOrNo(name, true, naming), edges, naming);
  if (edges !== "not-counted") return yesOrNo(name, false, naming);
  return phrase(naming.language, "asked.edges.not", { circumstance: name });
}

/** What is so, or that it is so on the days between the first and the last. */
function edgesPhrase(what: Phrase, edges: EdgeDays | undefined, { language }: Naming): Phrase {
  return edges === "not-counted" ? phrase(language, "asked.edges", { what }) : what;
}

/** A status of disability, and whether special care is needed, where that is said. */
export function withCare(status: Phrase, care: Disability["specialCare"], { language }: Naming): Phrase {
  if (care === undefined) return status;
  return phrase(language, care ? "disability.special-care" : "disability.no-special-care", { status });
}
