import type { Actual, Asked } from "../../../outcome/statement.js";
import { dateWords, numberWords } from "../formats.js";
import { quantityWords } from "../unit-words.js";
import { type Naming, named } from "../names.js";
import { type Phrase, joined, oneOfThem, phrase } from "../phrase.js";
import { moneyStated, optionsPhrase, settingsPhrase, testPhrase, withCare, yesOrNo } from "../test-phrase.js";

/** What is the case, in words. */
export function actualPhrase(actual: Actual, naming: Naming): Phrase {
  const { language } = naming;
  switch (actual.kind) {
    case "age": {
      if (actual.born === undefined) return phrase(language, "actual.age.unknown");
      const [date, applied] = [actual.born, actual.applied ?? ""].map((day) => dateWords(day, language));
      const key = actual.applied === undefined ? "actual.age" : "actual.age.applied";
      return ofRelative(actual.relative, phrase(language, key, { date: date ?? "", applied: applied ?? "" }));
    }
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

/** What a rule asks for, in words. */
export function askedPhrase(asked: Asked, naming: Naming): Phrase {
  const { language } = naming;
  switch (asked.kind) {
    case "age": {
      const { relation } = asked;
      return ofRelative(relation && phrase(language, `relation.${relation}`), testPhrase(asked, naming));
    }
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

/** What is said of a relative; of the client, where it is nobody else. */
function ofRelative(relative: Phrase | string | undefined, said: Phrase): Phrase {
  if (relative === undefined) return said;
  return [...(typeof relative === "string" ? [{ code: relative }] : relative), ": ", ...said];
}

function payersPhrase(payers: readonly string[], naming: Naming): Phrase {
  const of = payers.map((payer) => named(naming, "places", payer));
  return phrase(naming.language, "payer", { payers: joined(of, ", ") });
}
