import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as calendar from "../../src/calendar/door.js";
import * as calculation from "../../src/doors/calculation.js";
import * as cohort from "../../src/doors/cohort.js";
import * as comparing from "../../src/doors/compare.js";
import * as compensation from "../../src/doors/compensation.js";
import * as following from "../../src/doors/following.js";
import * as followingOn from "../../src/doors/following-on.js";
import * as forms from "../../src/doors/forms.js";
import * as goingOn from "../../src/doors/going-on.js";
import * as ledger from "../../src/doors/ledger.js";
import * as municipalities from "../../src/doors/municipalities.js";
import * as readingBack from "../../src/doors/reading-back.js";
import * as envelope from "../../src/doors/envelope.js";
import * as equity from "../../src/doors/equity.js";
import * as population from "../../src/doors/population.js";
import * as prepared from "../../src/doors/prepared.js";
import * as why from "../../src/doors/why.js";
import * as reform from "../../src/doors/reform.js";
import * as duckdb from "../../src/duckdb/index.js";
import * as errors from "../../src/errors/door.js";
import * as explanation from "../../src/explanation/index.js";
import * as seko from "../../src/index.js";
import * as latvia from "../../src/latvia/index.js";
import * as numbers from "../../src/numbers/door.js";
import * as report from "../../src/report/door.js";
import * as movement from "../../src/movement/index.js";
import * as reportPage from "../../src/report/page/index.js";
import * as workbook from "../../src/report/workbook/door.js";
import * as settlement from "../../src/settlement/index.js";
import * as typical from "../../src/doors/typical.js";
import * as secrecy from "../../src/secrecy/index.js";
import * as whatIf from "../../src/what-if/index.js";
import { faultsOf, functionsOf } from "./walk.js";

/** Every door of the package but the one of files, which has a test of its own. */
const doors = {
  seko,
  calculation,
  calendar,
  cohort,
  comparing,
  compensation,
  duckdb,
  envelope,
  equity,
  errors,
  explanation,
  following,
  followingOn,
  forms,
  goingOn,
  latvia,
  movement,
  ledger,
  municipalities,
  numbers,
  population,
  prepared,
  readingBack,
  reform,
  report,
  reportPage,
  settlement,
  workbook,
  whatIf,
  secrecy,
  typical,
  why,
};

const functions = Object.entries(doors).flatMap(([door, shown]) => functionsOf(door, shown));

describe("whatever is given to a function of a door, nothing but an InputError with its issues is thrown", () => {
  it("by all that are shown", () => {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
      exports: Readonly<Record<string, unknown>>;
    };
    const ofPackage = Object.keys(exports).filter((each) => !each.endsWith(".json") && each !== "./io");
    expect(Object.keys(doors)).toHaveLength(ofPackage.length);
    expect(functions.length).toBeGreaterThan(250);
  });

  it.each(functions)("%s", async (_, run) => {
    expect(await faultsOf(run)).toEqual([]);
  });
});
