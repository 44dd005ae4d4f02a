import { inQuotes, nearestNames } from "../../src/model/nearest.ts";
import { Complaint } from "../extract/complaint.ts";

/** Something that may stand on the command line of a command, and its words in the help. */
export interface Option {
  readonly name: `--${string}`;
  /** What stands behind it, such as "FILE"; without it the option is a switch. */
  readonly takes?: string;
  readonly about: string;
}

/** A command: how it is called, what it says of itself, and what it does. */
export interface Command {
  readonly name: string;
  /** What it is given, such as "SOURCE...". */
  readonly operands: string;
  /** One line, without a full stop. */
  readonly about: string;
  /** What each operand is, by its name in `operands`. */
  readonly operandRows: readonly (readonly [name: string, about: string])[];
  readonly options: readonly Option[];
  /** What there is to know besides; a paragraph. */
  readonly note?: string;
  /** Do it. Complains of what a person can mend. */
  readonly run: (line: CommandLine) => void | Promise<void>;
}

/** What a person has written behind the name of a command. */
export interface CommandLine {
  readonly operands: readonly string[];
  /** What stands behind each option that takes something, by its name, in the order of writing. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly switches: ReadonlySet<string>;
}

/** Read what stands behind the name of a command; a wrong option complains, names the nearest one and how it should look. */
export function readCommandLine(command: Command, args: readonly string[]): CommandLine {
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  const switches = new Set<string>();
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    const option = command.options.find(({ name }) => name === arg);
    if (option?.takes) {
      const value = args[++i];
      if (!value) throw new Complaint(`${arg} needs ${option.takes} behind it.\n\n${usageOf(command)}`);
      values.set(arg, [...(values.get(arg) ?? []), value]);
    } else if (option) switches.add(arg);
    else if (/^-./.test(arg)) throw new Complaint(unknownOption(command, arg));
    else operands.push(arg);
  }
  return { operands, values, switches };
}

/** The last value of an option; undefined where it is not given. */
export function optionOf(line: CommandLine, name: `--${string}`): string | undefined {
  return line.values.get(name)?.at(-1);
}

/** How a command is called, with a line for everything that it takes. */
export function usageOf({ name, operands, operandRows, options, note }: Command): string {
  const rows = [
    ...operandRows,
    ...options.map((option) => [`${option.name} ${option.takes ?? ""}`.trim(), option.about] as const),
  ];
  const call = `Usage: glossograph ${name} ${operands} [OPTIONS]`;
  return [call, "", inColumns(rows), ...(note ? ["", note] : [])].join("\n");
}

/** Two columns, indented, the second one straight. */
export function inColumns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join("\n");
}

function unknownOption(command: Command, arg: string): string {
  const near = nearestNames(
    arg,
    command.options.map(({ name }) => name),
  );
  const guess = near.length > 0 ? ` Did you mean ${inQuotes(near)}?` : "";
  return `There is no option ${arg}.${guess}\n\n${usageOf(command)}`;
}
