import { calculateAll, compile, type Case } from "seko";
import { compileCompensation } from "seko/compensation";
import { summarise } from "seko/cohort";
import { explain, letter } from "seko/explanation";
import { follow } from "seko/following";
import { moneyFollowsClient, regionOf, schemeById } from "seko/latvia";
import { moneyOfMinor } from "seko/numbers";
import { typicalCases } from "seko/typical";
import { modelIds, runModel } from "../../../../examples/financing-model/models.js";
import { priceAdults, readAdults, todaysRules } from "../../../../examples/pilot-adults/pilot.js";
import { stateBalance, type StateBalance } from "../../../../examples/pilot-adults/state.js";
import { calibratePilot, readChildren } from "../../../../examples/pilot-children/pilot.js";
import { parseCase } from "../../../../src/documents/index.js";
import { workedCasesOf, type WorkedQuestion } from "../../worked-cases.js";

/** How many people of an example have their first enrolment, or else residence, in each of the five planning regions. */
export function byRegion(people: readonly Case[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const { enrolments, residences, period } of people) {
    const region = regionOf(enrolments?.[0]?.place ?? residences?.[0]?.place ?? "", period.from) ?? "none";
    counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return [...counts.values()];
}

/** The state's balance over the first ten of the adults. */
export function balanceOfSome(): StateBalance {
  const { cases } = priceAdults(readAdults().slice(0, 10));
  const rules = todaysRules();
  return stateBalance(
    cases,
    cases.map((each) => follow(each, rules)),
  );
}

/** What follows the client of a worked case, month by month. */
export function followed(): string {
  const { inputs = {}, examples = [] } = workedCasesOf<WorkedQuestion>("money-follows-client") ?? {};
  const { claims } = follow(parseCase(examples[0]?.case), compileCompensation(moneyFollowsClient, inputs));
  return claims.map(({ month, claimant, amount }) => `${month} ${claimant} ${amount.toString()}`).join(", ");
}

const ofFive = () => readChildren().slice(0, 5);

/** The sums of five children. */
export function summed(): string {
  const { scheme } = calibratePilot(ofFive());
  return summarise(calculateAll(ofFive(), compile(scheme)), { scheme, groupOf: () => "all" }).totals.funded;
}

/** What calibrating found for five children. */
export function calibrated(): string {
  return calibratePilot(ofFive()).factor;
}

/** Whether the letter to one client tells in Latvian what there is, what is left out and why, and who pays. */
export function lettered(): readonly boolean[] {
  const { inputs = {}, examples = [] } = workedCasesOf<WorkedQuestion>("child-care") ?? {};
  const explanation = explain(parseCase(examples[0]?.case), compile(schemeById("child-care"), inputs));
  const text = letter(explanation, { language: "lv" }).replaceAll("\u00a0", " ");
  return [
    "**Jūsu budžets ir 408,80 €.**",
    "10 stundu mazāk: pārsniegts maksimālais apjoms „Stundas mēnesī”, kas pieļauj 80.",
    "| Pašvaldības budžets | 408,80 € |",
  ].map((part) => text.includes(part));
}

/** What one child of the pilot has in two places: rights, and units of the first service. */
export function unlike(): readonly string[] {
  const [child] = readChildren();
  if (child === undefined) throw new Error("the pilot has no child");
  const { cases } = typicalCases(child, compile(calibratePilot(ofFive()).scheme), { places: ["jelgava", "riga"] });
  return cases.map(({ point, outcome, services }) => `${point.place} ${outcome} ${services[0]?.allowed ?? "nothing"}`);
}

/** What the state pays for what the first five adults received, by each way of paying. */
export function modelsOfSome(): readonly string[] {
  const adults = readAdults().slice(0, 5);
  return modelIds.map((id) => moneyOfMinor(runModel(id, adults).year.state).toString());
}
