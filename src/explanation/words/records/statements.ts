import type { UnpaidReason } from "../../../rules/follow/following.js";
import type { Language } from "../../../sources/index.js";
import type { DaySpan } from "../../../outcome/day-span.js";
import type { AskedOfFact } from "../../../outcome/statement.js";
import type { MissingFact } from "../../../outcome/missing-fact.js";
import type { Reason } from "../../../outcome/reason.js";
import { daysWords, numberWords } from "../formats.js";
import { type Naming, named } from "../names.js";
import { type Phrase, joined, phrase } from "../phrase.js";
import { actualPhrase, askedPhrase } from "./actual-and-asked.js";

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
      return asked.spans === undefined
        ? named(naming, "circumstances", asked.circumstance)
        : [...named(naming, "circumstances", asked.circumstance), ` (${spansWords(asked.spans, language)})`];
    case "relative":
      return [{ code: asked.relative }];
    case "line":
      return [{ code: asked.line }];
    case "special-care":
      return phrase(language, "asked.special-care");
    case "enrolment":
      return phrase(language, "asked.enrolment", { scheme: [{ code: asked.scheme }] });
    case "days":
      return [spansWords(asked.spans, language)];
  }
}

function spansWords(spans: readonly DaySpan[], language: Language): string {
  return spans.map((span) => daysWords(span, language)).join(", ");
}
