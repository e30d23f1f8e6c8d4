import { received, unknownWord, type Issue } from "../errors/index.js";
import { checkUniqueIds } from "../person/facts/unique.js";
import type { Margin, Population } from "./document.js";
import { checkAgreement, mostPeople } from "./agree.js";
import { checkPlacesApart } from "./places-apart.js";
import { readPut } from "./put.js";
import { treeOf } from "./tree.js";

/** So many combinations of groups there are at most. */
const mostCells = 50_000;

/**
 * Checks what the form of a population cannot say: that margins name groups that there are, hang together, say whole people and agree, and
 * that what groups put can be put.
 *
 * @param population whose form is right
 * @param issues where every issue is added
 */
export function readPopulation(population: Population, issues: Issue[]): void {
  const { person, dimensions, margins, pattern, sources } = population;
  const start = issues.length;
  checkPerson(person, issues);
  if (issues.length > start) return;
  checkOnce(dimensions, "dimensions", issues);
  checkOnce(margins, "margins", issues);
  checkOnce(sources, "sources", issues);
  for (const [at, { groups }] of dimensions.entries()) {
    checkOnce(groups, `dimensions[${at}].groups`, issues);
    for (const [group, { put }] of groups.entries()) {
      for (const [index, each] of put.entries()) {
        readPut(each, person, `dimensions[${at}].groups[${group}].put[${index}]`, issues);
      }
    }
  }
  checkPlacesApart(dimensions, issues);
  for (const [at, margin] of margins.entries()) checkMargin(margin, `margins[${at}]`, population, issues);
  if (pattern !== undefined) checkMargin(pattern, "pattern", population, issues);
  checkCells(population, issues);
  if (issues.length > start) return;
  if (treeOf(margins.map((each) => each.of)) === undefined) {
    const expected = "tables that hang together without a circle";
    const got = margins.map((each) => each.of.join(" × ")).join(", ");
    const hint = "Whole people cannot always hit tables in a circle: make one of them the pattern.";
    issues.push({ code: "circle", path: "margins", expected, received: got, hint });
    return;
  }
  checkAgreement(population, issues);
}

function checkPerson(person: unknown, issues: Issue[]): void {
  if (typeof person === "object" && person !== null && !Array.isArray(person)) return;
  issues.push({ code: "wrong-type", path: "person", expected: "a case", received: received(person) });
}

function checkOnce(named: readonly { readonly id: string }[], path: string, issues: Issue[]): void {
  if (named.length === 0) issues.push({ code: "none", path, expected: "at least one", received: "none" });
  checkUniqueIds(named, issues, path);
}

function checkMargin(margin: Margin, path: string, { dimensions, sources }: Population, issues: Issue[]): void {
  const { of, source, counts } = margin;
  if (!sources.some(({ id }) => id === source)) {
    const known = sources.map(({ id }) => id);
    issues.push(unknownWord(source, known, `${path}.source`, issues.length));
  }
  if (of.length === 0 || new Set(of).size < of.length) {
    const expected = "at least one dimension, each once";
    issues.push({ code: "dimensions", path: `${path}.of`, expected, received: received(of) });
  }
  const groupsOf = of.map((id, at) => {
    const found = dimensions.find((each) => each.id === id);
    if (found !== undefined) return found.groups.map((group) => group.id);
    const known = dimensions.map((each) => each.id);
    issues.push(unknownWord(id, known, `${path}.of[${at}]`, issues.length));
    return undefined;
  });
  const seen = new Set<string>();
  for (const [index, { groups, people }] of counts.entries()) {
    const at = `${path}.counts[${index}]`;
    if (groups.length !== of.length) {
      const expected = `a group of each of ${of.join(", ")}`;
      issues.push({ code: "groups", path: `${at}.groups`, expected, received: received(groups) });
    }
    for (const [place, id] of groups.entries()) {
      const known = groupsOf[place];
      if (known === undefined || known.includes(id)) continue;
      issues.push(unknownWord(id, known, `${at}.groups[${place}]`, issues.length));
    }
    const key = groups.join(" ");
    if (seen.has(key)) {
      issues.push({ code: "twice", path: `${at}.groups`, expected: "each combination once", received: received(key) });
    }
    seen.add(key);
    if (!(Number.isSafeInteger(people) && people >= 0 && people <= mostPeople)) {
      const expected = `a whole number of people from 0 to ${mostPeople}`;
      issues.push({ code: "people", path: `${at}.people`, expected, received: received(people) });
    }
  }
}

function checkCells({ dimensions, margins }: Population, issues: Issue[]): void {
  const cells = dimensions.reduce((product, { groups }) => product * groups.length, 1);
  if (cells > mostCells) {
    const expected = `at most ${mostCells} combinations of groups`;
    issues.push({ code: "too-many", path: "dimensions", expected, received: String(cells) });
  }
  for (const [at, { id }] of dimensions.entries()) {
    if (margins.some(({ of }) => of.includes(id))) continue;
    const expected = "a margin that says how many people each group has";
    issues.push({ code: "no-margin", path: `dimensions[${at}]`, expected, received: received(id) });
  }
}
