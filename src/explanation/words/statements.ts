import type { UnpaidReason } from "../../rules/follow/following.js";
import type { Actual, Asked, AskedOfFact } from "../../outcome/statement.js";
import type { MissingFact } from "../../outcome/missing-fact.js";
import type { Reason } from "../../outcome/reason.js";
import { dateWords, daysWords, numberWords, quantityWords } from "./formats.js";
import { type Naming, named } from "./names.js";
import { type Phrase, joined, oneOfThem, phrase } from "./phrase.js";
import { moneyStated, optionsPhrase, settingsPhrase, testPhrase, withCare, yesOrNo } from "./test-phrase.js";

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

function payersPhrase(payers: readonly string[], naming: Naming): Phrase {
  const of = payers.map((payer) => named(naming, "places", payer));
  return phrase(naming.language, "payer", { payers: joined(of, ", ") });
}
