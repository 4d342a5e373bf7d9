/** `fen completion`: a script by which a shell completes commands, flags and what flags can be. */

import { HELP } from "./arguments.ts";
import { UsageError, type Command, type Flag } from "./command.ts";

const SHELLS = ["bash", "zsh", "fish"] as const;
type Shell = (typeof SHELLS)[number];

/** `list` gives the commands, this one included. */
export function createCompletionCommand(list: () => readonly Command[]): Command {
  return {
    name: "completion",
    summary: "print a script that completes fen's words in bash, zsh or fish",
    usage: "bash|zsh|fish",
    flags: [],
    most: 1,
    run: async ({ words: [name], terminal }) => {
      const shell = SHELLS.find((known) => known === name);
      if (!shell) throw new UsageError(`fen completion needs a shell: ${SHELLS.join(", ")}`);
      terminal.write(RENDERERS[shell](list()));
      return 0;
    },
  };
}

const RENDERERS: Readonly<Record<Shell, (commands: readonly Command[]) => string>> = {
  bash: renderBash,
  zsh: renderZsh,
  fish: renderFish,
};

const isFile = ({ value }: Flag) => value === "FILE" || value === "DIR";

/** In single quotes a shell takes everything as it is, but for the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

const flagsOf = ({ flags }: Command) => [...flags, HELP];

function renderBash(commands: readonly Command[]): string {
  const values = commands.flatMap(({ name, flags }) =>
    flags.flatMap((flag) => {
      const choices = flag.choices?.join(" ");
      const pattern = `      ${name}:--${flag.name})`;
      if (choices !== undefined) {
        return [`${pattern} COMPREPLY=($(compgen -W ${quote(choices)} -- "$word")); return;;`];
      }
      if (isFile(flag)) return [`${pattern} COMPREPLY=($(compgen -f -- "$word")); return;;`];
      return flag.value === null ? [] : [`${pattern} return;;`];
    }),
  );
  const words = commands.map((command) => {
    const names = flagsOf(command).map(({ name }) => `--${name}`);
    return `      ${command.name}) words=${quote(names.join(" "))};;`;
  });
  return `# Completion of fen for bash: source it, or save it where bash-completion looks.
_fen() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quote(commands.map(({ name }) => name).join(" "))}
  else
    case "\${COMP_WORDS[1]}:$before" in
${values.join("\n")}
    esac
    case "\${COMP_WORDS[1]}" in
${words.join("\n")}
    esac
  fi
  case "$word" in
    -*|'') COMPREPLY=($(compgen -W "$words" -- "$word"));;
    *) if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "$words" -- "$word"));
       else COMPREPLY=($(compgen -f -- "$word")); fi;;
  esac
}
complete -F _fen fen
`;
}

function renderZsh(commands: readonly Command[]): string {
  const cases = commands.map((command) => {
    const specs = flagsOf(command).map((flag) => `        ${quote(renderZshFlag(flag))}`);
    return `      ${command.name})\n        _arguments \\\n${specs.join(" \\\n")} \\\n        '*:file:_files';;`;
  });
  const names = commands.map(
    ({ name, summary }) => `    ${quote(`${name}:${escapeZsh(summary)}`)}`,
  );
  return `#compdef fen
# Completion of fen for zsh: save it as _fen in a folder of $fpath.
_fen() {
  local -a commands
  commands=(
${names.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
  else
    local command="$words[2]"
    shift words
    (( CURRENT-- ))
    case "$command" in
${cases.join("\n")}
    esac
  fi
}
if [ "$funcstack[1]" = "_fen" ]; then _fen "$@"; else compdef _fen fen; fi
`;
}

const escapeZsh = (text: string) => text.replaceAll(/[[\]:\\]/g, String.raw`\$&`);

function renderZshFlag(flag: Flag): string {
  const { name, value, help, choices } = flag;
  const text = `--${name}[${escapeZsh(help)}]`;
  if (value === null) return text;
  const what = choices ? `(${choices.join(" ")})` : isFile(flag) ? "_files" : "";
  return `${text}:${value.replaceAll(":", "")}:${what}`;
}

function renderFish(commands: readonly Command[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c fen -n __fish_use_subcommand -f -a ${command.name} -d ${quoteFish(command.summary)}`,
    ...flagsOf(command).map((flag) => renderFishFlag(command, flag)),
  ]);
  return `# Completion of fen for fish: save it as ~/.config/fish/completions/fen.fish.\n${lines.join("\n")}\n`;
}

function renderFishFlag({ name }: Command, flag: Flag): string {
  const base = `complete -c fen -n '__fish_seen_subcommand_from ${name}' -l ${flag.name} -d ${quoteFish(flag.help)}`;
  if (flag.value === null) return base;
  if (flag.choices) return `${base} -x -a ${quoteFish(flag.choices.join(" "))}`;
  return isFile(flag) ? `${base} -r -F` : `${base} -x`;
}

const quoteFish = (text: string) => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
