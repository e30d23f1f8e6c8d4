import { InputError, type Issue } from "seko";
import { countOf } from "seko/errors";

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How a system that starts one process for each part says which of them a process is. */
interface JobSystem {
  readonly name: string;
  /** The variable with the index. */
  readonly index: string;
  /** The first index of its jobs: nearly all systems count from 0. */
  readonly first: 0 | "as asked";
  /** The variable with the number of jobs, where it says it. */
  readonly count?: string;
  /** The variables with the smallest and largest index, where it says them. */
  readonly bounds?: readonly [smallest: string, largest: string];
  /** The variable with how far one index is from the next, where it says it and it is not 1. */
  readonly step?: string;
}

const systems: readonly JobSystem[] = [
  {
    name: "Slurm",
    index: "SLURM_ARRAY_TASK_ID",
    first: "as asked",
    count: "SLURM_ARRAY_TASK_COUNT",
    bounds: ["SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_MAX"],
    step: "SLURM_ARRAY_TASK_STEP",
  },
  { name: "AWS Batch", index: "AWS_BATCH_JOB_ARRAY_INDEX", first: 0, count: "AWS_BATCH_JOB_ARRAY_SIZE" },
  { name: "Kubernetes", index: "JOB_COMPLETION_INDEX", first: 0 },
  { name: "Nomad", index: "NOMAD_ALLOC_INDEX", first: 0 },
];

/** How many jobs there are, for systems that do not say it: the file of the job says it. */
export const partsVariable = "SEKO_PARTS";

/**
 * The part that a process is to calculate, from 1, as the system says it that started the process.
 *
 * @param environment the variables of the process
 * @param parts how many parts there are
 * @throws {InputError} with every issue: no system says it, or two say different parts; a variable is missing beside another or is no
 * number; there are more or fewer jobs than parts
 */
export function partOfJob(environment: Environment, parts: number): number {
  const issues: Issue[] = [];
  const said = systems.flatMap((system) => {
    const part = partBy(system, environment, { parts, issues });
    return part === undefined ? [] : [{ system, part }];
  });
  const [first, ...others] = said;
  if (first === undefined && issues.length === 0) {
    const expected = `one of ${systems.map(({ index }) => index).join(", ")}`;
    issues.push({ ...issueAt("--shard", expected, "none of them"), hint: "Name the part: --shard 17." });
  }
  for (const { system, part } of others) {
    if (first === undefined || part === first.part) continue;
    const expected = `part ${first.part}, which ${first.system.index} says`;
    issues.push(issueAt(system.index, expected, `part ${part}`));
  }
  if (first === undefined || issues.length > 0) throw new InputError(issues);
  return first.part;
}

interface Known {
  readonly parts: number;
  readonly issues: Issue[];
}

function partBy(system: JobSystem, environment: Environment, known: Known): number | undefined {
  const { index, count, bounds = [], step: distance } = system;
  const beside = [...(count === undefined ? [] : [count]), ...bounds];
  const there = [index, ...beside].filter((name) => environment[name] !== undefined);
  if (there.length === 0) return undefined;
  const before = known.issues.length;
  const numberIn = (name: string) =>
    numberOf(name, environment[name], `${system.name} sets it beside ${there[0] ?? ""}`, known);
  const at = numberIn(index);
  const jobs = count === undefined ? countGiven(environment, index, known) : numberIn(count);
  const [smallest, largest] = bounds.map(numberIn);
  const step = distance === undefined || environment[distance] === undefined ? 1 : numberIn(distance);
  if (known.issues.length > before) return undefined;
  const { part, issue } =
    system.first === 0
      ? {
          part: at + 1,
          issue: jobs === known.parts ? undefined : wrongCount(count ?? partsVariable, jobs, known.parts),
        }
      : asAsked(index, { at, jobs, smallest: smallest ?? at, largest: largest ?? at, step }, known.parts);
  if (issue !== undefined) known.issues.push(issue);
  else if (part < 1 || part > known.parts) known.issues.push(issueAt(index, range(known.parts, system), String(at)));
  return known.issues.length > before ? undefined : part;
}

/**
 * An array whose indexes somebody wrote: `1-64`, or `0-63`, or `17` alone where one part is asked for again. An index of 0 shows that they
 * count from 0; then all must be there, because nothing tells `17` alone of one kind from the other. Steps (`0-10:2`, `1-11:2`) that come
 * to a job for each part count the parts one by one; fewer jobs from 1 are parts by their numbers (`1-5:2`: the first, third and fifth).
 */
function asAsked(
  name: string,
  { at, jobs, smallest, largest, step }: Readonly<Record<"at" | "jobs" | "smallest" | "largest" | "step", number>>,
  parts: number,
): { readonly part: number; readonly issue?: Issue | undefined } {
  const isWhole = jobs === parts && largest - smallest === (parts - 1) * step && (at - smallest) % step === 0;
  if (step > 1 && smallest < 2 && isWhole) return { part: (at - smallest) / step + 1 };
  if (smallest > 0) return { part: at };
  if (largest === parts - 1 && jobs === parts) return { part: at + 1 };
  const hint = `Count from 1: --array=1-${parts}, or --array=17 for part 17 alone.`;
  const received = `${countOf(jobs, "job")} from ${smallest} to ${largest}`;
  return {
    part: at,
    issue: { ...issueAt(name, `0 to ${parts - 1}, one for each part, where 0 is the first`, received), hint },
  };
}

function range(parts: number, { first }: JobSystem): string {
  return first === 0 ? `an index from 0 to ${parts - 1}` : `an index from 1 to ${parts}`;
}

/** The number of jobs that the file of the job says. */
function countGiven(environment: Environment, index: string, known: Known): number {
  const hint = `${index} does not say how many jobs there are, so the file of the job does.`;
  return numberOf(partsVariable, environment[partsVariable], hint, known);
}

function wrongCount(name: string, jobs: number, parts: number): Issue {
  return issueAt(name, `${countOf(parts, "job")}, one for each part`, String(jobs));
}

function numberOf(name: string, text: string | undefined, hint: string, { issues }: Known): number {
  if (text !== undefined && /^(?:0|[1-9]\d{0,5})$/u.test(text)) return Number(text);
  issues.push({ ...issueAt(name, "a whole number", text === undefined ? "nothing" : `"${text}"`), hint });
  return 0;
}

function issueAt(path: string, expected: string, received: string): Issue {
  return { code: "job-index", path, expected, received };
}
