import type { Command, CommanderError } from "commander";
import { hintFor } from "seko/errors";

/** An argument that stands for cases, where a command takes them by an option. */
const casesOption = "--cases";

/** Faults that the library finds when it has read all arguments, so that the command knows them. */
const afterReading: ReadonlySet<string> = new Set([
  "commander.missingMandatoryOptionValue",
  "commander.unknownOption",
  "commander.excessArguments",
  "commander.missingArgument",
]);

/**
 * What the library that reads arguments does not say of them: the option that a mistyped one was meant to be, the option that takes
 * what was given without one, and all that is lacking besides the first.
 *
 * @param error what the library says, in a line
 */
export function usageHints(program: Command, argv: readonly string[], error: CommanderError): readonly string[] {
  const command = program.commands.find((each) => each.name() === argv[0]);
  if (command === undefined) return [];
  const hints = afterReading.has(error.code)
    ? [
        ...(error.message.includes("Did you mean") ? [] : mistyped(command)),
        ...misplaced(command),
        ...lacking(command, error.message),
      ]
    : [];
  return [...hints, `See seko ${command.name()} --help.`];
}

/** Known options, read by the library before it complains; what it does not know stands in `args` from the first of them. */
function mistyped(command: Command): readonly string[] {
  const known = command.options.flatMap(({ long }) => long ?? []);
  return unknownOf(command)
    .filter((word) => word.startsWith("-"))
    .flatMap((word) => hintFor(word.split("=", 1).join(""), known) ?? []);
}

function misplaced(command: Command): readonly string[] {
  const [file] = operandsOf(command).slice(command.registeredArguments.length);
  const option = command.options.find(({ long }) => long === casesOption);
  const variadic = command.registeredArguments.some((argument) => argument.variadic);
  if (file === undefined || variadic || option === undefined || isGiven(command, option)) return [];
  return [`Cases are named by an option: ${casesOption} ${file}.`];
}

function lacking(command: Command, said: string): readonly string[] {
  const options = command.options.filter((option) => option.mandatory && !isGiven(command, option));
  const count = operandsOf(command).length;
  const needed = command.registeredArguments.slice(count).filter((argument) => argument.required);
  const all = [...needed.map((argument) => `<${argument.name()}>`), ...options.map(({ flags }) => flags)];
  const others = all.filter((each) => !said.includes(`'${each.replace(/^<(.*)>$/u, "$1")}'`));
  const list = options.some(({ long }) => long === "--scheme") ? ["`seko list` names the schemes."] : [];
  return [...(others.length === 0 ? [] : [`Needed too: ${others.join(", ")}.`]), ...list];
}

function isGiven(command: Command, option: Command["options"][number]): boolean {
  return command.getOptionValue(option.attributeName()) !== undefined;
}

function operandsOf(command: Command): readonly string[] {
  const { args } = command;
  const first = args.findIndex((word) => word.startsWith("-"));
  return first === -1 ? args : args.slice(0, first);
}

function unknownOf(command: Command): readonly string[] {
  return command.args.slice(operandsOf(command).length);
}
