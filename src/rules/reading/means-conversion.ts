import { multiplyDivideTo } from "../../numbers/index.js";
import type { IncomeSpan, MeansPer } from "../../person/facts/spans.js";
import { meansDecimals } from "../../person/read/means.js";
import { assumedSource } from "./assumption.js";
import type { CompiledRounding } from "./compiled-rounding.js";
import type { MeansConversion } from "./means-conversion-rule.js";
import { checkSource, readRounding, type RuleReading } from "./reader.js";
import { readWeeksAndMonths, type ReadingOfLengths, type WeeksAndMonths } from "./weeks-and-months.js";

/** A conversion of means, ready for arithmetic in hundredths. */
export interface CompiledConversion {
  /** How many weeks are how many months; undefined where nothing is converted by week. */
  readonly week: WeeksAndMonths | undefined;
  readonly rounding: CompiledRounding;
  /** What results rest on in which something is converted. */
  readonly assumptions: readonly string[];
}

/** A reading of a document that may say how means are converted. */
type ConvertingReading = ReadingOfLengths & { readonly scheme: { readonly meansConversion?: MeansConversion } };

/** How means of a scheme are converted; undefined where it names no way. What is wrong with it is said by {@link readConversion}. */
export function compileConversion(reading: RuleReading): CompiledConversion | undefined {
  // No document but a scheme has the key.
  return readConversion({ ...(reading as ConvertingReading), issues: [] });
}

/** Reads how means are converted. */
export function readConversion(reading: ConvertingReading): CompiledConversion | undefined {
  const { scheme, issues } = reading;
  const rule = scheme.meansConversion;
  if (rule === undefined) return undefined;
  const { weeks, months, rounding, source } = rule;
  checkSource(source, "meansConversion", reading);
  const step = readRounding(rounding, meansDecimals, "meansConversion.rounding", issues);
  const compiled = {
    rounding: { mode: rounding.mode, step },
    assumptions: [assumedSource(source, scheme) ?? []].flat(),
  };
  if (weeks === undefined && months === undefined) return { week: undefined, ...compiled };
  const week = readWeeksAndMonths(rule, "meansConversion", reading);
  const behind = [week.weeks, week.months].flatMap(({ assumption }) => assumption ?? []);
  return { week, ...compiled, assumptions: [...compiled.assumptions, ...behind] };
}

/** How means are to count: for which length of time, and how others are converted to it. */
export interface CountedPer {
  readonly per: "week" | "month";
  readonly conversion: CompiledConversion | undefined;
}

/** An income or expense in hundredths for the length of time for which it counts. What cannot be converted was refused before. */
export function amountPer({ minor, per }: Pick<IncomeSpan, "minor" | "per">, counted: CountedPer): number {
  if (per === counted.per || counted.conversion === undefined) return minor;
  const { by, over } = fractionOf(per, counted.per, counted.conversion);
  return multiplyDivideTo(minor, by, over, counted.conversion.rounding);
}

/** Whether an income or expense can count for a length of time: of weeks a scheme may say nothing. */
export function isConvertible(per: MeansPer, { per: to, conversion }: CountedPer): boolean {
  if (per === to) return true;
  if (conversion === undefined) return false;
  return conversion.week !== undefined || (per !== "week" && to !== "week");
}

/** How long each length of time is beside the others: so many weeks are so many months. */
function fractionOf(from: MeansPer, to: "week" | "month", { week }: CompiledConversion) {
  const [weeks, months] = [week?.weeks.value ?? 1, week?.months.value ?? 1];
  const lengths: Readonly<Record<MeansPer, number>> = { week: months, month: weeks, year: 12 * weeks };
  return { by: lengths[to], over: lengths[from] };
}
