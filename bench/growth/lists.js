import {
  always,
  compensation,
  dateOf,
  delivery,
  document,
  down,
  leaver,
  leaving,
  line,
  list,
  monthRuns,
  months,
  mostUnits,
  payingScheme,
  place,
  price,
  runs,
  scheme,
  service,
} from "./documents.js";
import { listsOfRules } from "./lists-of-rules.js";
import { seko } from "./package.js";

/**
 * Every list of every document, each with n entries.
 *
 * @typedef {import("./documents.js").Written} Written
 * @typedef {object} Grown
 * @property {Written} [case] Left out, one that fits.
 * @property {Written} [scheme]
 * @property {Written} [opening] What was before the case.
 * @property {Written} [compensation]
 * @property {Written} [options] With which a claim is made.
 * @property {Written} [table] A claim that is answered.
 * @property {readonly Written[]} [rulings] What is said to its rows.
 * @property {readonly any[]} [claims] What is to be paid out of the money of a year.
 * @property {any} [appropriation] By which rule.
 * @property {readonly any[]} [people] Cases of many people.
 * @property {any} [open] A scheme whose amounts are to be found.
 * @property {readonly number[]} [weights] Of parts.
 * @property {number} [sum] The sum of the weights.
 * @property {readonly any[]} [bounded] Parts with the least and most of each.
 * @property {readonly any[]} [amounts] Amounts of money.
 * @typedef {object} GrowingList
 * @property {string} name
 * @property {number} [most] The most entries that are right.
 * @property {(count: number) => Grown} make
 */

const source = "made-up";
const label = { lv: "Izdomāts", en: "Made up" };
const ever = { from: "1990-01-01", to: "open" };
const month = { from: "2010-01-01", to: "2010-01-31" };
const dailyRuns = 3652;

/** Records of which each supersedes the one before. @param {number} count @param {Written} record @returns {Written[]} */
function chain(count, record) {
  return list(count, (index) => ({
    ...record,
    id: `of-${index}`,
    recordedOn: dateOf(index),
    ...(index === 0 ? {} : { supersedes: `of-${index - 1}` }),
  }));
}

/** @param {Written} besides @returns {Grown} */
const ofCase = (besides) => ({ case: { ...document(), ...besides } });
/** The same over all days of the rules. @param {Written} besides @returns {Grown} */
const overYears = (besides) => ofCase({ period: always, ...besides });
/** @param {Written} besides @returns {Grown} */
const ofLeaver = (besides) => ({ case: { ...leaver(), ...besides } });
/** @param {Written} besides @returns {Grown} */
const ofScheme = (besides) => ({ scheme: { ...scheme(), ...besides } });
/** @param {Written} besides @returns {Grown} */
const ofCompensation = (besides) => ({ compensation: { ...compensation(), ...besides } });
/** A circumstance of an own name each. @param {number} count */
const circumstances = (count) => list(count, (index) => ({ id: `of-${index}`, label, kind: "yes-no" }));

/** @type {readonly GrowingList[]} */
const ofCases = [
  {
    name: "plan.lines",
    make: (count) => ofCase({ period: month, plan: { lines: list(count, (index) => line(`of-${index}`)) } }),
  },
  {
    name: "months of the period",
    most: months,
    make: (count) => ofCase({ period: { from: "2010-01-01", to: dateOf(count * 30) } }),
  },
  {
    name: "plan.lines with a limit",
    make: (count) => ({
      ...ofCase({ period: month, plan: { lines: list(count, (index) => line(`of-${index}`)) } }),
      ...ofScheme({ limits: [mostUnits("most")] }),
    }),
  },
  {
    name: "residences",
    most: dailyRuns,
    make: (count) =>
      overYears({
        residences: runs(count).map((days, index) => ({
          kind: "declared",
          place: index % 2 === 0 ? "north" : "south",
          ...days,
        })),
      }),
  },
  {
    name: "residences that supersede",
    make: (count) => overYears({ residences: chain(count, { kind: "declared", place: "north", ...ever }) }),
  },
  {
    name: "settings",
    most: dailyRuns,
    make: (count) =>
      overYears({
        settings: runs(count).map((days, index) => ({ kind: index % 2 === 0 ? "home" : "hospital", ...days })),
      }),
  },
  {
    name: "assessments",
    most: dailyRuns,
    make: (count) =>
      overYears({
        assessments: runs(count).map(({ from }, index) => ({
          id: `of-${index}`,
          instrument: "scale",
          date: from,
          score: index % 2 === 0 ? "30" : "60",
        })),
      }),
  },
  {
    name: "assessments, nobody worse off",
    most: dailyRuns,
    make: (count) => {
      const { entitle } = scheme();
      return {
        ...overYears({
          assessments: runs(count).map(({ from }, index) => ({
            id: `of-${index}`,
            instrument: "scale",
            date: from,
            score: index % 2 === 0 ? "30" : "60",
          })),
        }),
        ...ofScheme({ entitle: { ...entitle, notWorseOff: { source } } }),
      };
    },
  },
  {
    name: "assessments that supersede",
    make: (count) => overYears({ assessments: chain(count, { instrument: "scale", date: "2009-12-01", score: "60" }) }),
  },
  {
    name: "incomes",
    make: (count) =>
      overYears({
        incomes: list(count, (index) => ({ id: `of-${index}`, kind: "pension", amountPerMonth: "1.00", ...ever })),
      }),
  },
  {
    name: "household",
    most: dailyRuns,
    make: (count) => overYears({ household: runs(count).map((days) => ({ size: 1, ...days })) }),
  },
  {
    name: "relatives",
    make: (count) =>
      overYears({
        relatives: list(count, (index) => ({
          id: `of-${index}`,
          relation: "child",
          ...ever,
          household: [],
          incomes: [],
        })),
      }),
  },
  {
    name: "decisions",
    make: (count) =>
      overYears({
        decisions: list(count, (index) => ({
          id: `of-${index}`,
          decidedOn: "2010-01-01",
          adjustments: [{ id: `more-${index}`, amount: "1.00", reason: "more", decidedBy: "somebody" }],
        })),
      }),
  },
  {
    name: "decisions[].adjustments",
    make: (count) =>
      overYears({
        decisions: [
          {
            id: "one",
            decidedOn: "2010-01-01",
            adjustments: list(count, (index) => ({
              id: `of-${index}`,
              amount: "1.00",
              reason: "more",
              decidedBy: "somebody",
            })),
          },
        ],
      }),
  },
  {
    name: "client.groups",
    most: dailyRuns,
    make: (count) =>
      overYears({
        client: { ...document()["client"], groups: runs(count).map((days) => ({ group: "adults", ...days })) },
      }),
  },
  {
    name: "client.disabilities",
    most: dailyRuns,
    make: (count) =>
      overYears({
        client: { ...document()["client"], disabilities: runs(count).map((days) => ({ status: "group-1", ...days })) },
      }),
  },
  {
    name: "client.circumstances",
    most: dailyRuns,
    make: (count) =>
      overYears({
        client: {
          ...document()["client"],
          circumstances: runs(count).map((days, index) => ({ circumstance: "alone", value: index % 2 === 0, ...days })),
        },
      }),
  },
  {
    name: "enrolments",
    most: dailyRuns,
    make: (count) =>
      overYears({ enrolments: runs(count).map((days) => ({ scheme: "grows", place: "north", ...days })) }),
  },
  {
    name: "deliveries of a month",
    make: (count) => ofLeaver({ deliveries: list(count, (index) => delivery(`of-${index}`)) }),
  },
  {
    name: "deliveries of a day each",
    most: dailyRuns,
    make: (count) => ofLeaver({ deliveries: runs(count).map(({ from }, index) => delivery(`of-${index}`, from)) }),
  },
  { name: "deliveries that supersede", make: (count) => ofLeaver({ deliveries: chain(count, delivery("any")) }) },
  {
    name: "leavings",
    most: dailyRuns / 2,
    make: (count) => {
      const days = runs(count * 2);
      return ofLeaver({
        settings: days.map((each, index) => ({ kind: index % 2 === 0 ? "institution" : "home", ...each })),
        leavings: list(count, (index) => ({
          ...leaving(`of-${index}`, days[index * 2]?.to),
          returnedOn: days[index * 2 + 1]?.to,
        })),
      });
    },
  },
  {
    name: "plan.lines of a leaver",
    // The result of twice as many, with their months, is a document of more values than are read.
    most: 2048,
    make: (count) => ofLeaver({ plan: { lines: [line("line"), ...list(count, (index) => line(`of-${index}`))] } }),
  },
];

/** @type {readonly GrowingList[]} */
const ofSchemes = [
  {
    name: "sources",
    make: (count) =>
      ofScheme({
        sources: [
          ...scheme()["sources"],
          ...list(count, (index) => ({ id: `of-${index}`, title: "Made up", certainty: "seen" })),
        ],
      }),
  },
  {
    name: "inputs",
    most: dailyRuns,
    make: (count) =>
      ofScheme({
        inputs: list(count, (index) => ({ id: `of-${index}`, unit: "EUR", reason: "open" })),
        ...amountsByInput(count),
      }),
  },
  {
    name: "places",
    make: (count) => ofScheme({ places: [...scheme()["places"], ...list(count, (index) => place(`of-${index}`))] }),
  },
  {
    name: "groups",
    make: (count) =>
      ofScheme({ groups: [...scheme()["groups"], ...list(count, (index) => ({ id: `of-${index}`, label }))] }),
  },
  {
    name: "circumstances",
    make: (count) => ofScheme({ circumstances: [...scheme()["circumstances"], ...circumstances(count)] }),
  },
  { name: "purposes", make: (count) => ofScheme({ purposes: list(count, (index) => ({ id: `of-${index}`, label })) }) },
  {
    name: "levels and their bands and amounts",
    make: (count) => {
      const { assess, entitle } = scheme();
      const levels = list(count, (index) => ({ id: `of-${index}`, label }));
      return ofScheme({
        levels,
        assess: {
          ...assess,
          maximum: String(count + 99),
          bands: levels.map(({ id }, index) => ({
            level: id,
            from: String(index),
            to: String(index < count - 1 ? index : count + 99),
          })),
        },
        entitle: { ...entitle, amounts: levels.map(({ id }) => ({ level: id, amount: "500.00", ...always, source })) },
      });
    },
  },
  {
    name: "amounts of one level",
    most: dailyRuns,
    make: (count) => {
      const { entitle } = scheme();
      const rows = runs(count).map((days) => ({ level: "high", amount: "500.00", ...days, source }));
      return ofScheme({
        entitle: { ...entitle, amounts: [...rows, { level: "low", amount: "1.00", ...always, source }] },
      });
    },
  },
  {
    name: "services and their prices",
    make: (count) => {
      const { cost } = scheme();
      const more = list(count, (index) => `of-${index}`);
      return ofScheme({
        services: [service("care"), ...more.map(service)],
        cost: { ...cost, prices: [price("care"), ...more.map(price)] },
      });
    },
  },
  {
    name: "prices of one key",
    most: dailyRuns,
    make: (count) => {
      const { cost } = scheme();
      return ofScheme({
        cost: {
          ...cost,
          prices: runs(count).map((days, index) => ({ ...price("care"), ...days, price: `${10 + (index % 3)}.00` })),
        },
      });
    },
  },
  {
    name: "prices of one service by provider",
    make: (count) => {
      const { cost } = scheme();
      const more = list(count, (index) => ({ ...price("care"), provider: `of-${index}` }));
      return ofScheme({ cost: { ...cost, prices: [price("care"), ...more] } });
    },
  },
  {
    name: "prices of one service by place",
    make: (count) => {
      const { cost, places } = scheme();
      const more = list(count, (index) => `of-${index}`);
      return ofScheme({
        places: [...places, ...more.map(place)],
        cost: { ...cost, prices: [price("care"), ...more.map((id) => ({ ...price("care"), place: id }))] },
      });
    },
  },
  {
    name: "ceilings of one key",
    most: dailyRuns,
    make: (count) => {
      const { cost } = scheme();
      const ceiling = { service: "care", price: "9.00", reason: "above-ceiling", bearer: "client", source };
      return ofScheme({ cost: { ...cost, ceilings: runs(count).map((days) => ({ ...ceiling, ...days })) } });
    },
  },
  {
    name: "conditions",
    make: (count) =>
      ofScheme({ conditions: list(count, (index) => ({ id: `of-${index}`, kind: "age", until: 120, source })) }),
  },
  {
    name: "conditions that fail",
    make: (count) =>
      ofScheme({ conditions: list(count, (index) => ({ id: `of-${index}`, kind: "age", from: 120, source })) }),
  },
  {
    name: "conditions on what nobody knows",
    make: (count) => ({
      ...ofScheme({
        circumstances: circumstances(count),
        conditions: list(count, (index) => ({
          id: `of-${index}`,
          kind: "any-of",
          options: [{ when: [{ kind: "circumstance", circumstance: `of-${index}`, is: true }], ...always }],
          source,
        })),
      }),
      ...ofCase({ client: { id: "client", birthDate: "1970-05-17", groups: [], circumstances: [] } }),
    }),
  },
  {
    name: "conditions[].options",
    make: (count) =>
      ofScheme({
        conditions: [
          {
            id: "any",
            kind: "any-of",
            options: list(count, () => ({ when: [{ kind: "age", from: 110 }], ...always })),
            source,
          },
          { id: "other", kind: "any-of", options: [{ when: [{ kind: "age", from: 1 }], ...always }], source },
        ],
      }),
  },
  {
    name: "limits, one of each service",
    make: (count) => {
      const { cost } = scheme();
      const services = ["care", ...list(count, (index) => `of-${index}`)];
      const limits = services.map((id) => ({ ...mostUnits(`most-${id}`), services: [id] }));
      return ofScheme({
        services: services.map(service),
        cost: { ...cost, prices: services.map(price) },
        limits,
      });
    },
  },
  {
    name: "limits, each with a line",
    make: (count) => {
      const { cost } = scheme();
      const services = list(count, (index) => `of-${index}`);
      const limits = services.map((id) => ({ ...mostUnits(`most-${id}`), services: [id] }));
      return {
        ...ofScheme({ services: services.map(service), cost: { ...cost, prices: services.map(price) }, limits }),
        ...ofCase({
          period: month,
          plan: { lines: services.map((id) => ({ ...line(`line-${id}`), service: id, quantity: "9" })) },
        }),
      };
    },
  },
  {
    name: "limits of one line",
    make: (count) => {
      const { cost } = scheme();
      const services = ["care", ...list(count, (index) => `of-${index}`)];
      const limits = list(count, (index) => ({
        ...mostUnits(`most-${index}`),
        services: ["care", `of-${index}`],
        amounts: [{ most: "2", ...always, source }],
      }));
      return {
        ...ofScheme({ services: services.map(service), cost: { ...cost, prices: services.map(price) }, limits }),
        ...ofCase({ period: month }),
      };
    },
  },
  {
    name: "limits[].amounts",
    most: dailyRuns,
    make: (count) => {
      const most = mostUnits("most");
      return ofScheme({ limits: [{ ...most, amounts: runs(count).map((days) => ({ most: "5", ...days, source })) }] });
    },
  },
  {
    name: "contribute",
    most: months,
    make: (count) => ofScheme({ contribute: monthRuns(count).map((days) => ({ method: "none", ...days, source })) }),
  },
  {
    name: "contribute that is paid",
    most: months,
    make: (count) =>
      ofScheme({
        contribute: monthRuns(count).map((days) => ({
          method: "share-of-income",
          share: "0.10",
          rounding: down,
          ...days,
          source,
        })),
        contributeOrder: "priority",
        cover: payingScheme()["cover"],
      }),
  },
  {
    name: "contribute[].exemptions",
    make: (count) => {
      const exemption = { when: [{ kind: "circumstance", circumstance: "alone", is: true }], frees: "client", source };
      const [rule] = payingScheme()["contribute"];
      return { scheme: payingScheme({ contribute: [{ ...rule, exemptions: list(count, () => exemption) }] }) };
    },
  },
  {
    name: "incomeKinds",
    make: (count) =>
      ofScheme({ incomeKinds: [{ id: "pension", label }, ...list(count, (index) => ({ id: `of-${index}`, label }))] }),
  },
  {
    name: "fund.shares by time",
    most: months,
    make: (count) => {
      const { fund } = scheme();
      return ofScheme({
        fund: {
          ...fund,
          shares: monthRuns(count).map((days) => ({ id: "state", label, share: "1", ...days, source })),
        },
      });
    },
  },
  {
    name: "fund.shares at once",
    most: 4096,
    make: (count) => {
      const { fund } = scheme();
      const rest = (1_000_000 - (count - 1) * 100) / 1_000_000;
      const shares = list(count, (index) => ({
        id: `of-${index}`,
        label,
        share: index === 0 ? rest.toFixed(6) : "0.0001",
        ...always,
        source,
      }));
      return ofScheme({ fund: { ...fund, shares } });
    },
  },
];

/** Amounts that are open, so that the scheme uses its inputs. @param {number} count */
function amountsByInput(count) {
  const { entitle } = scheme();
  const rows = runs(count).map((days, index) => ({ level: "high", amount: { input: `of-${index}` }, ...days, source }));
  return { entitle: { ...entitle, amounts: [...rows, { level: "low", amount: "1.00", ...always, source }] } };
}

/** @type {readonly GrowingList[]} */
const ofCompensations = [
  {
    name: "places",
    make: (count) =>
      ofCompensation({ places: [...compensation()["places"], ...list(count, (index) => place(`of-${index}`))] }),
  },
  {
    name: "groups",
    make: (count) =>
      ofCompensation({
        groups: [...compensation()["groups"], ...list(count, (index) => ({ id: `of-${index}`, label }))],
      }),
  },
  {
    name: "services",
    make: (count) => ofCompensation({ services: [service("care"), ...list(count, (index) => service(`of-${index}`))] }),
  },
  {
    name: "qualify",
    make: (count) =>
      ofCompensation({
        qualify: list(count, (index) => ({
          id: `of-${index}`,
          groups: ["adults"],
          when: [{ kind: "age", from: index % 100, until: (index % 100) + 1 }],
          ...always,
          source,
        })),
      }),
  },
  {
    name: "absences",
    make: (count) =>
      ofCompensation({
        absences: list(count, (index) => ({
          id: `of-${index}`,
          kind: "absence",
          settings: ["hospital"],
          graceDays: 5,
          then: "all",
          source,
        })),
      }),
  },
  {
    name: "excludes.programmes",
    make: (count) => ofCompensation({ excludes: { programmes: list(count, (index) => `of-${index}`), source } }),
  },
  {
    name: "amount.rates",
    most: dailyRuns,
    make: (count) => {
      const { amount } = compensation();
      return ofCompensation({
        amount: { ...amount, rates: runs(count).map((days) => ({ amount: "310.00", ...days, source })) },
      });
    },
  },
];

/** A claim of a claimant for February 2010, without rows. @param {string} claimant @param {Written} besides @returns {Written} */
function claimOf(claimant, besides) {
  const zero = { rows: 0, claimed: "0.00", claimedBefore: "0.00", difference: "0.00" };
  return {
    schemaVersion: 1,
    kind: "original",
    basis: "claimed",
    claimant,
    claimantCode: null,
    sequence: 1,
    scheme: { id: "follows", version: "1", currency: "EUR" },
    synthetic: false,
    rows: [],
    totals: zero,
    open: [],
    assumptions: [],
    ...besides,
  };
}

/** The days of a claim for one month each. @param {number} index */
function monthOfClaim(index) {
  const dayOf = (/** @type {number} */ month, /** @type {number} */ day) =>
    new Date(Date.UTC(1950, month, day)).toISOString().slice(0, 10);
  return { from: dayOf(index, 1), to: dayOf(index + 1, 0) };
}

/** A row of a claim that rests on one delivery. @param {string} client @param {number} index @returns {Written} */
function claimRow(client, index) {
  return {
    id: String(index + 1),
    client,
    month: "2010-02",
    groups: ["adults"],
    institutions: ["manor"],
    leftOn: ["2010-01-02"],
    decisions: [],
    plans: [],
    residence: "declared",
    residences: [],
    services: [{ service: "care", units: "1", unit: "hour" }],
    deliveries: [`of-${index}`],
    rates: [{ rate: "310.00", days: 28, parameter: "amount.rates[0]", source }],
    days: 28,
    unpaidDays: {},
    gross: "310.00",
    otherPublic: null,
    netCost: null,
    cut: "0.00",
    claimed: "310.00",
    claimedBefore: "0.00",
    difference: "310.00",
  };
}

const february = { from: "2010-02-01", to: "2010-02-28" };

/** A claim of February 2010 for many people, a row each. @param {number} count @returns {Written} */
function claimWith(count) {
  const rows = list(count, (index) => claimRow(`client-${index}`, index));
  const sum = `${count * 310}.00`;
  const totals = { rows: count, claimed: sum, claimedBefore: "0.00", difference: sum };
  return claimOf("north", { id: "north-2010-02-01-2010-02-28-1", period: february, rows, totals });
}

/** @type {readonly GrowingList[]} */
const ofClaims = [
  {
    name: "previous[].rows",
    make: (count) => {
      return { options: { previous: [claimWith(count)] } };
    },
  },
  {
    name: "previous",
    make: (count) => ({
      options: {
        previous: list(count, (index) =>
          claimOf("north", {
            id: `north-2010-02-01-2010-02-28-${index + 1}`,
            kind: index === 0 ? "original" : "correction",
            sequence: index + 1,
            period: february,
          }),
        ),
      },
    }),
  },
  {
    name: "others",
    make: (count) => ({
      options: {
        others: list(count, (index) => {
          const period = monthOfClaim(index % 700);
          const claimant = `other-${Math.floor(index / 700)}`;
          return claimOf(claimant, { id: `${claimant}-${period.from}-${period.to}-1`, period });
        }),
      },
    }),
  },
];

/** @type {readonly GrowingList[]} */
const ofAnswers = [
  {
    name: "rows and rulings",
    make: (count) => ({
      table: claimWith(count),
      rulings: list(count, (index) => ({ row: String(count - index), ruling: "accepted" })),
    }),
  },
];

/** @type {readonly GrowingList[]} */
const ofAppropriations = ["pro-rata", "first-come", "lower-rate"].map((rule) => ({
  name: `claims, ${rule}`,
  make: (/** @type {number} */ count) => ({
    claims: list(count, (index) => ({
      client: `client-${index}`,
      claimant: "north",
      month: "2010-02",
      days: 28,
      amount: seko.money("310.00"),
      receivedOn: dateOf(index),
    })),
    appropriation: { annual: `${count * 100}.00`, rule },
  }),
}));

/** @type {readonly GrowingList[]} */
const ofCohorts = [
  {
    name: "people",
    most: 1024,
    make: (count) => {
      const { levels, entitle } = scheme();
      const amounts = entitle.amounts.map((/** @type {Written} */ row, /** @type {number} */ index) => ({
        ...row,
        amount: { input: `amount-${index}` },
      }));
      return {
        people: list(count, (index) => ({
          ...document(),
          id: `case-${index}`,
          client: { ...document()["client"], id: `client-${index}` },
        })),
        open: {
          ...scheme(),
          inputs: amounts.map((/** @type {Written} */ { amount }) => ({
            id: amount.input,
            unit: "EUR",
            reason: "open",
          })),
          entitle: {
            ...entitle,
            amounts,
            weights: levels.map((/** @type {Written} */ { id }, /** @type {number} */ index) => ({
              level: id,
              weight: String(index + 1),
              source,
            })),
          },
        },
      };
    },
  },
];

/** @type {readonly GrowingList[]} */
const ofParts = [
  {
    name: "parts",
    make: (count) => {
      const weights = list(count, (index) => 1 + ((index * 7919) % 997));
      return {
        weights,
        sum: weights.reduce((sum, weight) => sum + weight, 0),
        bounded: weights.map((weight, index) => ({ weight, minimum: index % 3, maximum: 1_000_000 })),
        amounts: list(count, (index) => seko.money(`${index}.00`)),
      };
    },
  },
];

/** @type {readonly (GrowingList & { readonly grows: "case" | "rules" | "scheme" | "compensation" | "claim" | "answer" | "appropriation" | "cohort" | "parts" })[]} What grows is the document it is a list of. */
export const growingLists = [
  ...ofCases.map((each) => ({ ...each, grows: /** @type {const} */ ("case") })),
  ...listsOfRules.map((each) => ({ ...each, grows: /** @type {const} */ ("rules") })),
  ...ofSchemes.map((each) => ({ ...each, grows: /** @type {const} */ ("scheme") })),
  ...ofCompensations.map((each) => ({ ...each, grows: /** @type {const} */ ("compensation") })),
  ...ofClaims.map((each) => ({ ...each, grows: /** @type {const} */ ("claim") })),
  ...ofAnswers.map((each) => ({ ...each, grows: /** @type {const} */ ("answer") })),
  ...ofAppropriations.map((each) => ({ ...each, grows: /** @type {const} */ ("appropriation") })),
  ...ofCohorts.map((each) => ({ ...each, grows: /** @type {const} */ ("cohort") })),
  ...ofParts.map((each) => ({ ...each, grows: /** @type {const} */ ("parts") })),
];
