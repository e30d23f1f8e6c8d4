import { countOf } from "seko/errors";
import type { ManifestDifference, Verification } from "seko/io";

/** So many differences of clients are said one by one; more of them are grouped by what they come of. */
const mostSentences = 12;

/** So many parts of the rules are named. */
const mostParts = 20;

/** What the differences of a client can come of, in the order in which they are said. */
const causes = {
  case: "the cases are not what they were",
  rules: "the cases are as they were, but the rules are not",
  calculation: "cases and rules are as they were, but what is worked out is not",
  published: "what is worked out is as it was, but what is published is not",
} as const;

type Cause = keyof typeof causes;
type Differences = readonly ManifestDifference[];

/**
 * What differs between a run and its repetition, as lines: few differences one by one; many by what they come of, with the number of
 * clients and of differences, and the first of each kind as an example.
 *
 * @param sentence says one difference
 */
export function differencesPage(
  { differences, unlisted }: Pick<Verification, "differences" | "unlisted">,
  sentence: (difference: ManifestDifference) => string,
): readonly string[] {
  const ofRules = differences.filter(isOfRules);
  const ofClients = differences.filter(({ client }) => client !== undefined);
  const others = differences.filter((each) => !isOfRules(each) && each.client === undefined);
  return [
    ...ofRules.slice(0, mostParts).map(sentence),
    ...(ofRules.length > mostParts ? [`and ${countOf(ofRules.length - mostParts, "part")} of the rules more`] : []),
    ...(ofClients.length > mostSentences ? byCause(ofClients, ofRules.length > 0, sentence) : ofClients.map(sentence)),
    ...others.map(sentence),
    ...(unlisted === 0 ? [] : [`and ${countOf(unlisted, "difference")} more, in none of these numbers`]),
  ];
}

function isOfRules({ kind }: ManifestDifference): boolean {
  return kind === "parameter" || kind === "input" || kind === "file";
}

function byCause(
  differences: Differences,
  rulesDiffer: boolean,
  sentence: (difference: ManifestDifference) => string,
): readonly string[] {
  const clients = [...grouped(differences, ({ client = "" }) => client).values()];
  const groups = grouped(clients, (ofClient) => causeOf(ofClient, rulesDiffer));
  return (Object.keys(causes) as readonly Cause[]).flatMap((cause) => {
    const all = groups.get(cause)?.flat() ?? [];
    if (all.length === 0) return [];
    const kinds = [...grouped(all, kindOf)];
    return [
      `${countOf(clientsOf(all), "client")}: ${causes[cause]}`,
      ...kinds.map(([kind, [first, ...more]]) => {
        const example = first === undefined ? "" : sentence(first);
        if (more.length === 0) return `  ${example}`;
        const count = clientsOf([...(first === undefined ? [] : [first]), ...more]);
        return `  ${kind}: ${countOf(more.length + 1, "difference")} of ${countOf(count, "client")}, such as ${example}`;
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
