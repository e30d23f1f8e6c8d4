import type { UnpaidReason } from "../../rules/follow/following.js";
import type { Disability } from "../../person/client.js";
import type { SettingKind } from "../../person/setting.js";
import type { MoneyBounds } from "../../rules/when/money-bounds.js";
import type { Test } from "../../rules/when/registry.js";
import type { Actual, Asked, AskedOfFact } from "../../outcome/statement.js";
import type { MissingFact } from "../../outcome/missing-fact.js";
import type { Reason } from "../../outcome/reason.js";
import { dateWords, daysWords, numberWords, quantityWords, writtenWords, yearsWords } from "./formats.js";
import { named, type Naming } from "./names.js";
import { joined, oneOfThem, phrase, say, type Phrase } from "./phrase.js";

/** What a reason says: what its code means, what is the case, and what the rule asks for. */
export function reasonPhrase(reason: Reason | UnpaidReason, naming: Naming): Phrase {
  const { language } = naming;
  const code =
    "condition" in reason ? phrase(language, `reason.${reason.code}`) : phrase(language, `unpaid.${reason.code}`);
  const actual = reason.actual === undefined ? [] : actualPhrase(reason.actual, naming);
  const limit = reason.limit === undefined ? [] : askedPhrase(reason.limit, naming);
  return [
    ...code,
    ...(actual.length === 0 ? [] : phrase(language, "clause.actual", { actual })),
    ...(limit.length === 0 ? [] : phrase(language, "clause.rule", { limit })),
  ];
}

/** What a missing fact is, and what of it is asked for. */
export function missingPhrase({ fact, expected }: MissingFact, naming: Naming): Phrase {
  const what = phrase(naming.language, `fact.${fact}`);
  if (expected === undefined) return what;
  return phrase(naming.language, "clause.asked", { what, asked: askedOfFact(expected, naming) });
}

function actualPhrase(actual: Actual, naming: Naming): Phrase {
  const { language } = naming;
  switch (actual.kind) {
    case "age":
      if (actual.born === undefined) return phrase(language, "actual.age.unknown");
      return phrase(language, "actual.age", { date: dateWords(actual.born, language) });
    case "target-group": {
      if (actual.groups === undefined) return phrase(language, "actual.target-group.unknown");
      if (actual.groups.length === 0) return phrase(language, "actual.target-group.none");
      const groups = joined(
        actual.groups.map((group) => named(naming, "groups", group)),
        ", ",
      );
      return phrase(language, "actual.target-group", { groups });
    }
    case "residence":
      return phrase(language, `actual.residence.${actual.basis}`, { place: named(naming, "places", actual.place) });
    case "setting": {
      const settings = settingsPhrase(actual.settings, naming);
      if (actual.since === undefined) return settings;
      return phrase(language, "actual.setting.since", { settings, date: dateWords(actual.since, language) });
    }
    case "enrolment":
      // That the person is not enrolled, the code has said.
      if (actual.since === undefined) return [];
      return phrase(language, "actual.enrolment", { date: dateWords(actual.since, language) });
    case "circumstance": {
      const circumstance = named(naming, "circumstances", actual.circumstance);
      if (actual.value === undefined) return phrase(language, "circumstance.unknown", { circumstance });
      if (typeof actual.value === "boolean") return yesOrNo(circumstance, actual.value, naming);
      return phrase(language, "circumstance.number", { circumstance, value: numberWords(actual.value, language) });
    }
    case "disability":
      if (actual.status === undefined) return phrase(language, "disability.unknown");
      return withCare(phrase(language, `disability.${actual.status}`), actual.specialCare, naming);
    case "income":
      return moneyStated(`means.${actual.kind}`, actual.amountPerMonth, naming);
    case "capital":
      return moneyStated(`means.${actual.kind}`, actual.amount, naming);
    case "level": {
      const values = { level: named(naming, "levels", actual.level), assessment: [{ code: actual.assessment }] };
      return phrase(language, "actual.level", values);
    }
    case "date":
      return [dateWords(actual.on, language)];
    case "payer":
      return payersPhrase(actual.payers, naming);
    case "all":
      return joined(
        actual.facts.map((each) => actualPhrase(each, naming)),
        ", ",
      );
  }
}

function askedPhrase(asked: Asked, naming: Naming): Phrase {
  const { language } = naming;
  switch (asked.kind) {
    case "age":
    case "target-group":
      return testPhrase(asked, naming);
    case "residence": {
      const places = asked.places.map((place) => named(naming, "places", place));
      return phrase(language, "asked.residence", { places: oneOfThem(language, places) });
    }
    case "setting":
      return settingsPhrase(asked.settings, naming);
    case "enrolment":
      return phrase(language, "asked.enrolment", { scheme: [{ code: asked.scheme }] });
    case "duration":
      return phrase(language, "asked.duration", { months: quantityWords(String(asked.months), "month", language) });
    case "absence":
      return phrase(language, asked.counted === undefined ? "asked.absence" : `asked.absence.${asked.counted}`, {
        days: quantityWords(String(asked.graceDays), "day", language),
      });
    case "any-of": {
      if (asked.options.length === 0) return phrase(language, "asked.any-of.none");
      return optionsPhrase(asked.options, naming);
    }
    case "level":
      return phrase(language, "asked.level.from", { from: named(naming, "levels", asked.atLeast), to: [] });
    case "date":
      return phrase(language, "asked.date", { date: dateWords(asked.from, language) });
    case "last-day":
      return phrase(language, "asked.last-day", { date: dateWords(asked.on, language) });
    case "payer":
      return payersPhrase(asked.payers, naming);
  }
}

/** Ways of which one is enough: where one asks for several things, a semicolon parts it from the next, and brackets hold what it has to choose from. */
function optionsPhrase(options: readonly (readonly Test[])[], naming: Naming): Phrase {
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

function testPhrase(test: Test, naming: Naming): Phrase {
  const { language } = naming;
  switch (test.kind) {
    case "age": {
      const [from, until] = [test.from ?? 0, test.until ?? 0].map((years) => yearsWords(years, language));
      const key = test.until === undefined ? "from" : test.from === undefined ? "until" : "both";
      return phrase(language, `asked.age.${key}`, { from: from ?? "", until: until ?? "" });
    }
    case "circumstance":
      return yesOrNo(named(naming, "circumstances", test.circumstance), test.is, naming);
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
      return settingsPhrase(test.settings, naming);
  }
}

/** How much somebody has of something, or that it is not known. */
function moneyStated(what: MeansWord, amount: string | undefined, { language }: Naming): Phrase {
  const circumstance = phrase(language, what);
  if (amount === undefined) return phrase(language, "circumstance.unknown", { circumstance });
  return phrase(language, "circumstance.number", { circumstance, value: writtenWords(amount, language) });
}

/** Between which bounds something has to lie. */
function moneyAsked(what: MeansWord, { above, atMost }: MoneyBounds, { language }: Naming): Phrase {
  const key = atMost === undefined ? "above" : above === undefined ? "atMost" : "both";
  const [from, to] = [above ?? "0", atMost ?? "0"].map((each) => writtenWords(each, language));
  return phrase(language, `asked.money.${key}`, { what: phrase(language, what), above: from ?? "", atMost: to ?? "" });
}

type MeansWord = "means.income" | "means.income.household" | "means.capital";

function askedOfFact(asked: AskedOfFact, naming: Naming): Phrase {
  const { language } = naming;
  switch (asked.kind) {
    case "assessment": {
      const { per, answers, score } = asked;
      const assessment: Phrase = [{ code: asked.assessment }];
      if (per !== undefined)
        return phrase(language, "asked.hours", { assessment, per: phrase(language, `per.${per}`) });
      if (score !== undefined)
        return phrase(language, "asked.band", { assessment, score: numberWords(score, language) });
      if (answers === undefined) return phrase(language, "asked.assessment", { assessment });
      const of = answers.map((answer): Phrase => [{ code: answer }]);
      return phrase(language, "asked.answers", { assessment, answers: joined(of, ", ") });
    }
    case "instrument":
      return phrase(language, "asked.instrument", { instrument: named(naming, "instruments", asked.instrument) });
    case "circumstance":
      return named(naming, "circumstances", asked.circumstance);
    case "relative":
      return [{ code: asked.relative }];
    case "line":
      return [{ code: asked.line }];
    case "special-care":
      return phrase(language, "asked.special-care");
    case "enrolment":
      return phrase(language, "asked.enrolment", { scheme: [{ code: asked.scheme }] });
    case "days":
      return [asked.spans.map((span) => daysWords(span, language)).join(", ")];
  }
}

function settingsPhrase(settings: readonly SettingKind[], { language }: Naming): Phrase {
  return oneOfThem(
    language,
    settings.map((setting) => phrase(language, `setting.${setting}`)),
  );
}

function payersPhrase(payers: readonly string[], naming: Naming): Phrase {
  const of = payers.map((payer) => named(naming, "places", payer));
  return phrase(naming.language, "payer", { payers: joined(of, ", ") });
}

function yesOrNo(circumstance: Phrase, value: boolean, { language }: Naming): Phrase {
  return phrase(language, value ? "circumstance.true" : "circumstance.false", { circumstance });
}

function withCare(status: Phrase, care: Disability["specialCare"], { language }: Naming): Phrase {
  if (care === undefined) return status;
  return phrase(language, care ? "disability.special-care" : "disability.no-special-care", { status });
}
