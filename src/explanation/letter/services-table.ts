import type { DeliveredUnits } from "../tree.js";
import { daysWords } from "../words/formats.js";
import { unitsWords } from "../words/unit-words.js";
import { namingOf } from "../words/speaking.js";
import { payerPhrase } from "../words/delivered-words.js";
import { named } from "../words/names.js";
import { say } from "../words/phrase.js";
import type { LetterBlock, LetterWords } from "./page.js";
import { moneyText } from "./parts.js";
import { number, text } from "./text-blocks.js";
import type { Telling } from "./claims/telling-claims.js";
import { isAbove } from "./claims/claimed-amounts.js";
import { moneyAt } from "./claims/claim-cells.js";

/** The deliveries that count, with their cost. */
export function servicesTable(telling: Telling, forMunicipality: boolean): LetterBlock {
  const { language } = telling;
  const deliveries = deliveriesIn(telling);
  // A page has room for what others pay, but not for columns of nothing.
  const others = (["contribution", "uncovered", "otherPublic"] as const).filter((name) =>
    deliveries.some(({ delivery }) => isAbove(telling.amounts.get(`deliveries.${delivery}.${name}`))),
  );
  const names = forMunicipality ? (["cost", ...others, "netCost"] as const) : (["cost"] as const);
  const rows = deliveries.map((delivered): readonly LetterWords[] => [
    named(namingOf(telling), "services", delivered.service),
    daysWords(delivered, language),
    unitsWords(delivered.units, delivered.unit, telling),
    ...(forMunicipality ? [] : [payerPhrase(delivered.payer, telling)]),
    ...names.map((name) => costOf(delivered, name, telling)),
  ]);
  return {
    kind: "table",
    title: say(language, "claim-letter.servicesHeading"),
    columns: [
      text(language, "letter.service"),
      text(language, "letter.dates"),
      text(language, "claim-letter.received"),
      ...(forMunicipality ? [] : [text(language, "claim-letter.financedBy")]),
      ...names.map((name) => number(language, `claim-letter.delivery.${name}`)),
    ],
    rows,
  };
}

/** Each delivery once; in a month shared by municipalities it can open it for both. */
function deliveriesIn({ followed }: Telling): readonly DeliveredUnits[] {
  const byId = new Map(followed.flatMap(({ deliveries }) => deliveries.map((each) => [each.delivery, each] as const)));
  return [...byId.values()];
}

/** An amount of a delivery; what is not stated of a cost that is known is nothing. */
function costOf({ delivery }: DeliveredUnits, name: string, telling: Telling): string {
  const isKnown = telling.amounts.has(`deliveries.${delivery}.cost`);
  const stated = moneyAt(`deliveries.${delivery}.${name}`, telling);
  return stated === "" && isKnown ? moneyText("0", telling) : stated;
}
