import { describe, expect, it } from "vitest";
import type { Issue } from "../errors/index.js";
import { checkCase, parseCase } from "./index.js";
import { madeUpCase } from "../../test/support/made-up.js";
import { changedAt } from "../../test/support/mutations.js";

const text = JSON.stringify(madeUpCase);

/** The case with one place set. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  return changedAt(madeUpCase, path, value);
}

/** The text of the case with one part of it replaced, which must be there. */
function withText(part: string, by: string): string {
  expect(text).toContain(part);
  return text.replace(part, by);
}

const quantity = ["plan", "lines", 0, "quantity"];
const quantityPath = "plan.lines[0].quantity";

/** Every row has one mistake, and exactly one issue finds it. */
const rows: readonly (readonly [name: string, document: () => unknown, issue: Partial<Issue>])[] = [
  ["nothing", () => undefined, { code: "missing-key", path: "", expected: "an object", received: "nothing" }],
  ["null", () => null, { code: "wrong-type", path: "", expected: "an object", received: "null" }],
  ["null as text", () => "null", { code: "wrong-type", path: "", received: "null" }],
  ["an empty document", () => "", { code: "not-json", path: "", received: "an empty document" }],
  ["an empty document in bytes", () => new Uint8Array(), { code: "not-json", received: "an empty document" }],
  ["white space only", () => " \n\t", { code: "not-json", received: "an empty document" }],
  ["a list for the case", () => [madeUpCase], { code: "wrong-type", path: "", received: "a list of 1" }],
  ["not JSON", () => "id: case-1", { code: "not-json", path: "", expected: "a value" }],
  ["a name of a file", () => "case.json", { code: "not-json", received: '"case.json" at line 1, column 1' }],
  ["bytes that are not UTF-8", () => Uint8Array.of(0xff, 0xfe, 0x7b, 0), { code: "not-utf8", path: "" }],
  ["over 50 MB", () => `"${"x".repeat(50_000_000)}"`, { code: "too-large", path: "" }],
  ["over 50 MB in bytes", () => new Uint8Array(50_000_001), { code: "too-large", path: "" }],
  ["over 50 MB by two-byte letters", () => `"${"ā".repeat(25_000_000)}"`, { code: "too-large", path: "" }],
  ["nested too deep", () => "[".repeat(201) + "]".repeat(201), { code: "too-deep", path: "" }],
  ["too many values", () => Array.from({ length: 250_000 }, () => 0), { code: "too-large", path: "" }],

  [
    "an unknown key",
    () => withValue(["client", "birthdate"], "2012-02-29"),
    { code: "unknown-key", path: "client.birthdate", hint: 'Did you mean "birthDate"?' },
  ],
  [
    "an unknown key that is near none",
    () => withValue(["period", "colour"], "red"),
    { code: "unknown-key", path: "period.colour", hint: 'Known: "from", "to".' },
  ],
  [
    "an unknown key with a name to be quoted",
    () => withValue(["client", "birth date"], 1),
    { code: "unknown-key", path: 'client["birth date"]' },
  ],
  [
    "a duplicate key",
    () => withText('"quantity":"2",', '"quantity":"2","quantity":"3",'),
    { code: "duplicate-key", path: quantityPath, received: '"quantity" a second time' },
  ],
  [
    "a duplicate key written with an escape",
    () => withText('"quantity":"2",', '"quantity":"2","quant\\u0069ty":"3",'),
    { code: "duplicate-key", path: quantityPath },
  ],
  [
    "a missing key",
    () => changedAt(madeUpCase, quantity),
    { code: "missing-key", path: quantityPath, expected: 'a decimal as text, such as "2.5"', received: "nothing" },
  ],
  ["a missing list", () => changedAt(madeUpCase, ["plan", "lines"]), { code: "missing-key", path: "plan.lines" }],
  [
    "a key that holds undefined",
    () => withValue(["client", "name"], undefined),
    { path: "client.name", hint: "The key is there but holds undefined: leave it out or give it a value." },
  ],
  ["null for a missing fact", () => withValue(["client", "name"], null), { code: "wrong-type", path: "client.name" }],
  [
    "__proto__ as a key",
    () => withText('"name":"Anna"', '"name":"Anna","__proto__":{"admin":true}'),
    { code: "unknown-key", path: "client.__proto__", received: '"__proto__"' },
  ],
  ["__proto__ as a key of a value", () => withValue(["client", "__proto__"], {}), { path: "client.__proto__" }],
  ["constructor as a key", () => withText('"name":"Anna"', '"constructor":1'), { path: "client.constructor" }],
  ["prototype as a key", () => withValue(["plan", "prototype"], 1), { code: "unknown-key", path: "plan.prototype" }],
  ["an unknown key at the top", () => withValue(["name"], "x"), { code: "unknown-key", path: "name" }],

  [
    "a wrong version",
    () => withValue(["schemaVersion"], 2),
    { code: "wrong-value", path: "schemaVersion", expected: "1, the version of the case form that this seko reads" },
  ],
  ["a version as text", () => withValue(["schemaVersion"], "1"), { code: "wrong-value", received: '"1"' }],
  [
    "an unknown unit",
    () => withValue(["plan", "lines", 1, "unit"], "hours"),
    { code: "unknown-value", path: "plan.lines[1].unit", hint: 'Did you mean "hour"?' },
  ],
  [
    "an unknown recurrence",
    () => withValue(["plan", "lines", 1, "per"], "year"),
    { code: "unknown-value", expected: '"day", "week", "month", "period" or "once"', received: '"year"' },
  ],
  ["a flag as text", () => withValue(["synthetic"], "true"), { code: "wrong-type", expected: "true or false" }],
  [
    "an object for a list",
    () => withValue(["plan", "lines"], { physio: {} }),
    { code: "wrong-type", path: "plan.lines", expected: "a list", received: "an object" },
  ],
  [
    "a list for an object",
    () => withValue(["client"], [madeUpCase.client]),
    { code: "wrong-type", path: "client", expected: "an object", received: "a list of 1" },
  ],
  ["a list for a text", () => withValue(quantity, ["2"]), { code: "wrong-type", path: quantityPath }],
  ["a text for an object", () => withValue(["plan"], "none"), { code: "wrong-type", path: "plan", received: '"none"' }],

  [
    "the 29th of February of 2019",
    () => withValue(["period", "from"], "2019-02-29"),
    { code: "date-not-real", path: "period.from", received: '"2019-02-29"' },
  ],
  [
    "a date in another order",
    () => withValue(["client", "birthDate"], "29.02.2012"),
    { code: "date-form", path: "client.birthDate", hint: 'Write "2012-02-29".' },
  ],
  ["a date as a number", () => withValue(["client", "birthDate"], 20120229), { code: "date-form" }],
  [
    "a Date",
    () => withValue(["period", "to"], new Date(0)),
    { code: "date-form", path: "period.to", received: "a Date object" },
  ],
  ["an open end where there must be one", () => withValue(["period", "to"], "open"), { path: "period.to" }],
  ["an end before its start", () => withValue(["period", "to"], "2023-12-31"), { path: "period.to" }],
  [
    "a line's end before its start",
    () => withValue(["plan", "lines", 1, "to"], "2024-05-31"),
    { path: "plan.lines[1].to" },
  ],
  [
    "overlapping residences",
    () => withValue(["residences", 0, "to"], "2024-07-01"),
    { code: "overlap", path: "residences", expected: "declared residences that never share a day" },
  ],

  ["a negative quantity", () => withValue(quantity, "-1"), { path: quantityPath, received: '"-1"' }],
  ["a quantity with an exponent", () => withValue(quantity, "1e3"), { path: quantityPath, received: '"1e3"' }],
  [
    "a quantity with a comma",
    () => withValue(quantity, "12,5"),
    { path: quantityPath, received: '"12,5"', hint: 'Write a point: "12.5".' },
  ],
  [
    "a quantity of 30 digits",
    () => withValue(quantity, "123456789012345678901234567890"),
    { code: "out-of-range", path: quantityPath },
  ],
  ["a quantity with too many decimals", () => withValue(quantity, "0.00001"), { path: quantityPath }],
  ["an empty quantity", () => withValue(quantity, ""), { path: quantityPath, received: '""' }],
  [
    "a quantity as a number",
    () => withValue(quantity, 0.1),
    {
      code: "number-for-decimal",
      path: quantityPath,
      received: "the number 0.1",
      hint: 'Write it as text: "0.1".',
    },
  ],
  ["a quantity as a number in text", () => withText('"quantity":"2"', '"quantity":2'), { code: "number-for-decimal" }],
  ["a quantity that is not a number", () => withValue(quantity, Number.NaN), { code: "number-for-decimal" }],
  [
    "a quantity past the exact numbers",
    () => withText('"quantity":"2"', '"quantity":90071992547409931'),
    {
      code: "number-for-decimal",
      path: quantityPath,
      received: "the number 90071992547409931",
      hint: "Write it as text: all digits in double quotes.",
    },
  ],
  [
    "a priority past the exact numbers",
    () => withText('"priority":1', '"priority":90071992547409931'),
    { path: "plan.lines[0].priority", received: "the number 90071992547409931" },
  ],
  [
    "a priority that would be read as another number",
    () => withText('"priority":1', '"priority":1.00000000000000000001'),
    { code: "number-not-exact", path: "plan.lines[0].priority", received: "the number 1.00000000000000000001" },
  ],
  [
    "a priority with a fraction",
    () => withValue(["plan", "lines", 0, "priority"], 1.5),
    { expected: "a whole number" },
  ],
  ["a priority of 0", () => withValue(["plan", "lines", 0, "priority"], 0), { path: "plan.lines[0].priority" }],

  [
    "two lines with one id",
    () => withValue(["plan", "lines", 1, "id"], "physio"),
    { code: "duplicate-id", path: "plan.lines[1].id", received: '"physio"', hint: "plan.lines[0] has it too." },
  ],
  ["constructor as an id", () => withValue(["client", "id"], "constructor"), { code: "id-form", path: "client.id" }],
  ["__proto__ as an id", () => withValue(["id"], "__proto__"), { code: "id-form", path: "id" }],
  ["an id with a dot", () => withValue(["plan", "lines", 0, "id"], "a.b"), { code: "id-form" }],
  [
    "an id with a right-to-left mark",
    () => withValue(["client", "id"], "cl\u200fient"),
    { code: "id-form", path: "client.id", received: '"cl\\u200fient"' },
  ],
  ["an id of 10 000 characters", () => withValue(["id"], "x".repeat(10_000)), { code: "id-form", path: "id" }],
  [
    "a name of more than 100 000 characters",
    () => withValue(["client", "name"], "x".repeat(100_001)),
    { code: "text-too-long", path: "client.name", expected: "text of at most 100000 characters" },
  ],
];

describe("what bad input gets", () => {
  it.each(rows)("%s", (_, document, issue) => {
    const given = document();
    const issues = checkCase(given);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject(issue);
    expect(() => parseCase(given)).toThrow(expect.objectContaining({ name: "InputError", issues }) as Error);
  });

  it("begins with a case that has no issue", () => {
    expect(checkCase(text)).toEqual([]);
  });
});

describe("several mistakes", () => {
  it("are all found, of the form first and then of the values", () => {
    const bad = withText('"quantity":"2"', '"quantity":2,"note":"","note":""')
      .replace('"2012-02-29"', '"2011-02-29"')
      .replace('"unit":"hour"', '"unit":"hours"')
      .replace('"score":"12"', '"score":"12,5"');
    expect(checkCase(bad).map((issue) => [issue.code, issue.path])).toEqual([
      ["duplicate-key", "plan.lines[0].note"],
      ["number-for-decimal", "plan.lines[0].quantity"],
      ["unknown-key", "plan.lines[0].note"],
      ["unknown-value", "plan.lines[1].unit"],
      ["date-not-real", "client.birthDate"],
      ["not-decimal", "assessments[0].score"],
    ]);
  });

  it("are listed up to a number that can be read, in text and form alike", () => {
    const keys = Array.from({ length: 3000 }, (_, index) => [`key-${index}`, 0]);
    for (const document of [Object.fromEntries(keys), `{${'"a":1,'.repeat(3000)}"a":1}`]) {
      const issues = checkCase(document);
      expect(issues).toHaveLength(1001);
      expect(issues[1000]).toMatchObject({ code: "more-issues", expected: "at most 1000 issues" });
    }
  });

  it("are no crash where they are more than fit in memory", () => {
    for (const entry of [1, {}]) {
      const issues = checkCase(
        changedAt(
          madeUpCase,
          ["assessments"],
          Array.from({ length: 200_000 }, () => entry),
        ),
      );
      expect(issues.at(-1)?.code).toBe("more-issues");
    }
  });

  it("do not spread: an object in the place of a text is named and nothing else is read", () => {
    const hostile = { toString: 1, valueOf: 1 };
    expect(checkCase(changedAt(madeUpCase, ["enrolments", 0, "scheme"], hostile))).toHaveLength(1);
    expect(checkCase(changedAt(madeUpCase, ["assessments", 0, "id"], hostile))).toHaveLength(1);
  });
});

describe("what is accepted", () => {
  it.each([
    ["a byte order mark before the text", `\ufeff${text}`],
    ["bytes", new TextEncoder().encode(text)],
    ["bytes with a byte order mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["the value", madeUpCase],
    ["space around it", `\r\n\t ${text} \n`],
  ])("%s", (_, document) => {
    expect(parseCase(document)).toEqual(madeUpCase);
  });

  it.each([
    ["a right-to-left mark", "\u200fאנה"],
    ["10 000 characters", "ņ".repeat(10_000)],
    ["markup", "<script>alert(1)</script>"],
    ["nothing in it", ""],
    ["the name of a JavaScript property", "__proto__"],
  ])("a name with %s", (_, name) => {
    expect(parseCase(changedAt(madeUpCase, ["client", "name"], name)).client.name).toBe(name);
  });

  it("a copy: the case does not change with the value it was made from", () => {
    const value = structuredClone(madeUpCase);
    const parsed = parseCase(value);
    Object.assign(value.client, { name: "Other" });
    expect(parsed.client.name).toBe("Anna");
  });

  it("a document just below 50 MB is read", () => {
    expect(checkCase(`${" ".repeat(49_999_996)}null`)[0]?.code).toBe("wrong-type");
  });
});

describe("sentences", () => {
  it.each([
    [
      changedAt(madeUpCase, quantity, 0.1),
      'plan.lines[0].quantity: expected a decimal as text, such as "2.5", received the number 0.1. Write it as text: "0.1".',
    ],
    [
      changedAt(madeUpCase, ["plan", "lines", 0, "quantitiy"], "2"),
      'plan.lines[0].quantitiy: expected a known key, received "quantitiy". Did you mean "quantity"?',
    ],
    [changedAt(madeUpCase, ["client", "id"]), "client.id: expected an id as text, received nothing"],
    [
      changedAt(madeUpCase, ["settings", 0, "kind"], "hom"),
      'settings[0].kind: expected "home", "institution", "group-home", "hospital", "prison" or "abroad", received "hom". Did you mean "home"?',
    ],
    [
      '{\n  "id": "case-1",\n}',
      'the document: expected a key in double quotes, received "}" at line 3, column 1. Remove the comma before it.',
    ],
  ])("%#", (document, message) => {
    expect(() => parseCase(document)).toThrow(expect.objectContaining({ message }) as Error);
  });
});
