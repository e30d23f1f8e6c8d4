import { InputError, isInputError, received, type Case } from "seko";
import { explain, explainClaims, type Explanation, type ExplainOptions } from "seko/explanation";
import { issueInCase } from "seko/io";
import { readRequest, readRequestBy, type CalculateRequest, type ReadRequest } from "./calculate-file.js";
import { chooseCompensation, compileCompensationChosen, namesCompensation } from "./scheme-choice.js";

/**
 * Reads the files that a request names and explains its one case: the budget, or where money follows by a scheme of compensation.
 *
 * @throws {InputError} with every issue of every file, and where the file holds several cases and none is chosen
 */
export function explainFile(request: CalculateRequest, options: ExplainOptions): Explanation {
  if (namesCompensation(request.scheme)) {
    const rules = { choose: chooseCompensation, compile: compileCompensationChosen };
    return explainOne(readRequestBy(request, rules), explainClaims, options);
  }
  return explainBudget(request, options);
}

/** As {@link explainFile}, by a scheme of budgets only: what a letter tells of. */
export function explainBudget(request: CalculateRequest, options: ExplainOptions): Explanation {
  return explainOne(readRequest(request), explain, options);
}

function explainOne<Compiled>(
  { read, indexes, compiled }: Omit<ReadRequest<Compiled>, "source">,
  explained: (document: Case, compiled: Compiled, options: ExplainOptions) => Explanation,
  options: ExplainOptions,
): Explanation {
  const [index, ...others] = indexes;
  const document = index === undefined ? undefined : read.cases[index];
  if (index === undefined || document === undefined || others.length > 0) throw oneCase(read.cases.length);
  try {
    return explained(document, compiled, options);
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw new InputError(
      error.issues.map((issue) => (isArgument(issue.path) ? issue : issueInCase(read, index, issue))),
    );
  }
}

/** Whether an issue is about an argument of the command, and not about the case. */
function isArgument(path: string): boolean {
  return path === "amount" || path === "knownOn";
}

function oneCase(count: number): InputError {
  const expected = "the id of the one case that is asked about";
  const hint = `The file holds ${received(count).replace("the number ", "")} cases.`;
  return new InputError([{ code: "one-case", path: "--case", expected, received: "nothing", hint }]);
}
