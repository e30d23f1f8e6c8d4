import { Argument, Option, type Command } from "commander";
import type { FileRoles, NamedFile } from "seko/io";

/** What was given on the command line. */
export interface Given {
  readonly options: Readonly<Record<string, unknown>>;
  readonly arguments: readonly unknown[];
}

/** The files that a value of the command line leads to: the file of that name, those beside it, those in a folder. */
export type FilesOfValue = (value: string, role: string, given: Given) => Partial<FileRoles>;

/** An option whose value names a file or a folder. */
export class FileOption extends Option {
  readonly files: FilesOfValue;

  constructor(flags: string, description: string, files: FilesOfValue) {
    super(flags, description);
    this.files = files;
  }
}

/** An argument that names a file or a folder, or several. */
export class FileArgument extends Argument {
  readonly files: FilesOfValue;

  constructor(name: string, description: string, files: FilesOfValue) {
    super(name, description);
    this.files = files;
  }
}

/** A file that is read. */
export const reads: FilesOfValue = (file, role) => ({ inputs: [{ role, file }] });

/** A file that is written. */
export const writes: FilesOfValue = (file, role) => ({ outputs: [{ role, file }] });

/** What stands for standard input or standard output in the place of a file. */
export const standard = "-";

/** Nothing, where standard input or output is meant, which {@link filesOf} is told of by who knows them. */
export function unlessStandard(files: FilesOfValue): FilesOfValue {
  return (file, role, given) => (file === standard ? {} : files(file, role, given));
}

/** Every file that a command reads or writes, as its arguments and options declare them. */
export function filesOf(command: Command): FileRoles {
  const given = { options: command.opts<Readonly<Record<string, unknown>>>(), arguments: command.processedArgs };
  const found = namesOf(command).map(({ each, role, text }) => each.files(text, role, given));
  return {
    inputs: found.flatMap(({ inputs = [] }) => inputs),
    outputs: found.flatMap(({ outputs = [] }) => outputs),
  };
}

/** A name of the command line that leads to files. */
export interface NameOfFile {
  readonly each: FileOption | FileArgument;
  readonly role: string;
  readonly text: string;
}

/** Every name of the command line that leads to files. */
export function namesOf(command: Command): readonly NameOfFile[] {
  const options = command.opts<Readonly<Record<string, unknown>>>();
  const declared = [
    ...command.registeredArguments.map((each, index) => ({
      each,
      role: `<${each.name()}>`,
      value: command.processedArgs[index] as unknown,
    })),
    ...command.options.map((each) => ({
      each,
      role: each.long ?? each.flags,
      value: options[each.attributeName()],
    })),
  ];
  return declared.flatMap(({ each, role, value }) => {
    if (!(each instanceof FileOption || each instanceof FileArgument)) return [];
    return textsIn(value).map((text) => ({ each, role, text }));
  });
}

function textsIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === "string");
}

/** A text of the options, where it was given. */
export function textOf({ options }: Given, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** Standard input as a file that is read, where a command reads it; nothing where it is no file. */
export function standardInput(command: Command, file: string | undefined): readonly NamedFile[] {
  const isRead = Object.values(command.opts<Readonly<Record<string, unknown>>>()).includes(standard);
  return file === undefined || !isRead ? [] : [{ role: "standard input", file }];
}

/** Standard output as a file that is written; nothing where it is none that could be destroyed. */
export function standardOutput(file: string | undefined): readonly NamedFile[] {
  return file === undefined ? [] : [{ role: "standard output", file }];
}
