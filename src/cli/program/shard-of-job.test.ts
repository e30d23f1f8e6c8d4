import { isInputError } from "seko";
import { describe, expect, it } from "vitest";
import { partOfJob, type Environment } from "./shard-of-job.js";

const parts = 4;
const all = [0, 1, 2, 3];
const slurm = (at: number, smallest: number, largest: number, step = 1): Environment => ({
  SLURM_ARRAY_TASK_ID: String(at),
  SLURM_ARRAY_TASK_MIN: String(smallest),
  SLURM_ARRAY_TASK_MAX: String(largest),
  SLURM_ARRAY_TASK_COUNT: String(Math.floor((largest - smallest) / step) + 1),
  SLURM_ARRAY_TASK_STEP: String(step),
});
const batch = (at: number, size = parts): Environment => ({
  AWS_BATCH_JOB_ARRAY_INDEX: String(at),
  AWS_BATCH_JOB_ARRAY_SIZE: String(size),
});
const kubernetes = (at: number): Environment => ({ JOB_COMPLETION_INDEX: String(at), SEKO_PARTS: "4" });
const nomad = (at: number): Environment => ({ NOMAD_ALLOC_INDEX: String(at), SEKO_PARTS: "4" });

function refusal(environment: Environment): string {
  try {
    return `part ${partOfJob(environment, parts)}`;
  } catch (error) {
    if (isInputError(error))
      return error.issues.map(({ path, expected, received }) => `${path}: ${expected}, not ${received}`).join("\n");
    throw error;
  }
}

describe("the part of a job", () => {
  it.each([
    ["Slurm, from 1", (at: number) => slurm(at + 1, 1, 4)],
    ["Slurm, from 0", (at: number) => slurm(at, 0, 3)],
    ["Slurm, from 0 in steps, 0-6:2", (at: number) => slurm(at * 2, 0, 6, 2)],
    ["Slurm, from 0 in steps, 0-9:3", (at: number) => slurm(at * 3, 0, 9, 3)],
    ["Slurm, from 1 in steps, 1-7:2", (at: number) => slurm(at * 2 + 1, 1, 7, 2)],
    ["Slurm, one part again", (at: number) => slurm(at + 1, at + 1, at + 1)],
    ["AWS Batch", batch],
    ["Kubernetes", kubernetes],
    ["Nomad", nomad],
    ["two that say the same", (at: number) => ({ ...kubernetes(at), ...batch(at) })],
  ])("is each of them once: %s", (_, environment) => {
    expect(all.map((at) => partOfJob(environment(at), parts))).toEqual([1, 2, 3, 4]);
  });

  it("is named by its number where an array has some of them, in steps", () => {
    expect([1, 3].map((at) => partOfJob(slurm(at, 1, 3, 2), parts))).toEqual([1, 3]);
    expect([2, 4].map((at) => partOfJob(slurm(at, 2, 4, 2), parts))).toEqual([2, 4]);
  });

  it.each([
    ["nothing is set", {}, "--shard: one of"],
    [
      "two say different parts",
      { ...kubernetes(1), ...batch(2) },
      "JOB_COMPLETION_INDEX: part 3, which AWS_BATCH_JOB_ARRAY_INDEX says, not part 2",
    ],
    [
      "half is set: an index alone",
      { SLURM_ARRAY_TASK_ID: "1" },
      "SLURM_ARRAY_TASK_COUNT: a whole number, not nothing",
    ],
    [
      "half is set: a size alone",
      { AWS_BATCH_JOB_ARRAY_SIZE: "4" },
      "AWS_BATCH_JOB_ARRAY_INDEX: a whole number, not nothing",
    ],
    ["nobody says how many there are", { JOB_COMPLETION_INDEX: "1" }, "SEKO_PARTS: a whole number, not nothing"],
    ["there are fewer jobs than parts", batch(1, 3), "AWS_BATCH_JOB_ARRAY_SIZE: 4 jobs, one for each part, not 3"],
    ["there are more jobs than parts", batch(1, 5), "AWS_BATCH_JOB_ARRAY_SIZE: 4 jobs, one for each part, not 5"],
    ["an index is past the parts", kubernetes(4), "JOB_COMPLETION_INDEX: an index from 0 to 3, not 4"],
    ["an array from 1 is too long", slurm(5, 1, 5), "SLURM_ARRAY_TASK_ID: an index from 1 to 4, not 5"],
    [
      "an array from 0 has not all parts",
      slurm(2, 0, 2),
      "SLURM_ARRAY_TASK_ID: 0 to 3, one for each part, where 0 is the first, not 3 jobs from 0 to 2",
    ],
    ["an array from 0 has one too many", slurm(2, 0, 4), "not 5 jobs from 0 to 4"],
    ["an array from 0 in steps has not all parts", slurm(2, 0, 4, 2), "not 3 jobs from 0 to 4"],
    ["a step is no number", { ...slurm(2, 0, 6, 2), SLURM_ARRAY_TASK_STEP: "two" }, "a whole number"],
    ["an index stands between two steps", slurm(3, 0, 6, 2), "not 4 jobs from 0 to 6"],
    ["part 0 is asked for alone", slurm(0, 0, 0), "not 1 job from 0 to 0"],
    [
      "an index is no number",
      { ...batch(0), AWS_BATCH_JOB_ARRAY_INDEX: "" },
      'AWS_BATCH_JOB_ARRAY_INDEX: a whole number, not ""',
    ],
    ["an index is written otherwise", { ...batch(0), AWS_BATCH_JOB_ARRAY_INDEX: "01" }, "a whole number"],
  ])("is refused where %s", (_, environment, words) => {
    expect(refusal(environment)).toContain(words);
  });
});
