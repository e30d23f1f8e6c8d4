import type { Command } from "commander";

/** Ends with an error where an option that takes one value is given twice: the library would keep the last and say nothing. */
export function refuseRepeated(command: Command): void {
  for (const option of command.options) {
    if (option.variadic || option.isBoolean()) continue;
    let times = 0;
    command.on(`option:${option.name()}`, () => {
      times += 1;
      if (times > 1)
        command.error(`error: option '${option.flags}' is given more than once`, { code: "seko.repeatedOption" });
    });
  }
}
