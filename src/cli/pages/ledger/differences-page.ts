import type { Language } from "seko";
import type { ManifestDifference, Verification } from "seko/io";
import { causes, type Cause } from "./difference-causes.js";
import { differenceSentence, differenceWords } from "./difference-words.js";

/** So many differences of clients are said one by one; more of them are grouped by what they come of. */
const mostSentences = 12;

/** So many parts of the rules are named. */
const mostParts = 20;

type Differences = readonly ManifestDifference[];

/** That everything is as published, or what differs, as lines. */
export function verificationPage(file: string, verification: Verification, language: Language): readonly string[] {
  const { analysis, clients, refused, parameters, differences } = verification;
  if (differences.length > 0) return differencesPage(verification, language);
  const words = differenceWords[language];
  const said =
    analysis === undefined ? words.ofRun(clients, refused, parameters) : words.ofAnalysis(analysis, parameters);
  return [`${file}: ${said}`];
}

/**
 * What differs between a run and its repetition, as lines: few differences one by one; many by what they come of, with the number of
 * clients and of differences, and the first of each kind as an example.
 */
export function differencesPage(
  { differences, unlisted }: Pick<Verification, "differences" | "unlisted">,
  language: Language,
): readonly string[] {
  const words = differenceWords[language];
  const sentence = (each: ManifestDifference) => differenceSentence(each, language);
  const ofRules = differences.filter(isOfRules);
  const ofClients = differences.filter(({ client }) => client !== undefined);
  const others = differences.filter((each) => !isOfRules(each) && each.client === undefined);
  return [
    ...ofRules.slice(0, mostParts).map(sentence),
    ...(ofRules.length > mostParts ? [words.moreParts(ofRules.length - mostParts)] : []),
    ...(ofClients.length > mostSentences ? byCause(ofClients, ofRules.length > 0, language) : ofClients.map(sentence)),
    ...others.map(sentence),
    ...(unlisted === 0 ? [] : [words.moreDifferences(unlisted)]),
  ];
}

function isOfRules({ kind }: ManifestDifference): boolean {
  return kind === "parameter" || kind === "input" || kind === "file";
}

function byCause(differences: Differences, rulesDiffer: boolean, language: Language): readonly string[] {
  const words = differenceWords[language];
  const clients = [...grouped(differences, ({ client = "" }) => client).values()];
  const groups = grouped(clients, (ofClient) => causeOf(ofClient, rulesDiffer));
  return causes.flatMap((cause) => {
    const all = groups.get(cause)?.flat() ?? [];
    if (all.length === 0) return [];
    return [
      `${words.clients(clientsOf(all))}: ${words.causes[cause]}`,
      ...[...grouped(all, kindOf)].map(([kind, ofKind]) => {
        const [first] = ofKind;
        const example = first === undefined ? "" : differenceSentence(first, language);
        return `  ${ofKind.length === 1 ? example : words.group(kind, ofKind.length, clientsOf(ofKind), example)}`;
      }),
    ];
  });
}

function causeOf(ofClient: Differences, rulesDiffer: boolean): Cause {
  const kinds = new Set(ofClient.map(({ kind }) => kind));
  if (kinds.has("case")) return "case";
  if (!kinds.has("result") && !kinds.has("refused")) return "published";
  return rulesDiffer ? "rules" : "calculation";
}

/** What a difference is about, without the line, month or claimant by which its path tells it from its like. */
function kindOf({ kind, of, path }: ManifestDifference): string {
  if (kind !== "amount") return of === undefined ? kind : `${kind} of ${of}`;
  return path
    .replace(/\[\d+\]/gu, "[*]")
    .replace(/^claims\.[^.]+\.[^.]+/u, "claims.*.*")
    .replace(/\b(?<list>lines|months|bySource)\.[^.]+/gu, "$<list>.*");
}

function clientsOf(differences: Differences): number {
  return new Set(differences.map(({ client }) => client)).size;
}

function grouped<Member, Key>(members: readonly Member[], keyOf: (member: Member) => Key): ReadonlyMap<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}
