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

/**
 * Every list of every document, each with n entries.
 *
 * @typedef {import("./documents.js").Written} Written
 * @typedef {object} Grown
 * @property {Written} [case] Left out, one that fits.
 * @property {Written} [scheme]
 * @property {Written} [compensation]
 * @typedef {object} GrowingList
 * @property {string} name
 * @property {"case" | "scheme" | "compensation"} grows Which document it is a list of.
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
          maximum: String(count - 1),
          bands: levels.map(({ id }, index) => ({ level: id, from: String(index), to: String(index) })),
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
  { name: "limits", make: (count) => ofScheme({ limits: list(count, (index) => mostUnits(`of-${index}`)) }) },
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

/** @type {readonly GrowingList[]} */
export const growingLists = [
  ...ofCases.map((each) => ({ ...each, grows: /** @type {const} */ ("case") })),
  ...ofSchemes.map((each) => ({ ...each, grows: /** @type {const} */ ("scheme") })),
  ...ofCompensations.map((each) => ({ ...each, grows: /** @type {const} */ ("compensation") })),
];
