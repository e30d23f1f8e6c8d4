import { formatScaled, quantityDecimals } from "../../numbers/index.js";
import type { WorkingNode } from "../tree.js";
import { exactWords, shorter } from "../words/formats.js";
import { unitsWords } from "../words/unit-words.js";
import type { Speaking } from "../words/speaking.js";
import { say } from "../words/phrase.js";
import { isNetBudget } from "./budget/net-budget.js";
import type { LetterBlock } from "./page.js";
import { amountText, lineName, moneyText } from "./parts.js";
import { heading, number, text } from "./text-blocks.js";
import type { Writing } from "./writing.js";

export function serviceBlocks(speaking: Writing): readonly LetterBlock[] {
  const { explanation, language } = speaking;
  const ids = Object.keys(explanation.lines);
  if (ids.length === 0) return [];
  // Where nobody is eligible there are units, and no amounts.
  const names = explanation.outcome.state === "eligible" ? (["cost", "covered", "uncovered"] as const) : [];
  const isNet = isNetBudget(explanation);
  const sums = sumsOfUnits(speaking);
  const rows = ids.map((id) => {
    const { unit = "" } = explanation.lines[id] ?? {};
    const units = (name: "requested" | "allowed") => unitsWords(unitsText(sums.get(`${id} ${name}`)), unit, speaking);
    const money = names.map((name) => amountText(speaking, `lines.${id}.${name}`));
    return [lineName(id, speaking), units("requested"), units("allowed"), ...money];
  });
  const all = names.map((name) => amountText(speaking, `totals.${name}`));
  return [
    heading(2, say(language, "letter.servicesHeading")),
    {
      kind: "table",
      title: say(language, "letter.servicesHeading"),
      columns: [
        text(language, "letter.service"),
        number(language, "letter.planned"),
        number(language, "letter.allowed"),
        ...names.map((name) => number(language, name === "covered" && isNet ? "letter.coveredNet" : `letter.${name}`)),
      ],
      rows,
      ...(all.length === 0 ? {} : { total: [say(language, "letter.all"), "", "", ...all] }),
    },
  ];
}

/** A number that was not rounded. */
export function nearlyMoney({ value, exact }: WorkingNode, speaking: Speaking): string {
  return value === null ? exactWords(exact, speaking.language) : moneyText(value, speaking);
}

/** The units of each line over all months, scaled, by line and name. */
function sumsOfUnits({ working }: Writing): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const node of working) {
    if (node.kind !== "units") continue;
    const key = `${node.line} ${node.name}`;
    sums.set(key, (sums.get(key) ?? 0n) + BigInt((node.value ?? "0").replace(".", "")));
  }
  return sums;
}

function unitsText(sum: bigint | undefined): string {
  return shorter(formatScaled(sum ?? 0n, quantityDecimals));
}
