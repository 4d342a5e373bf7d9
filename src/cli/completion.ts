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
    argument: { value: "SHELL", choices: SHELLS },
    run: async ({ words: [name], terminal }) => {
      const shell = SHELLS.find((known) => known === name);
      if (!shell) throw new UsageError(`fen completion needs a shell: ${SHELLS.join(", ")}`);
      terminal.write(renderCompletion(shell, list()));
      return 0;
    },
  };
}

/** A script to be sourced. */
export function renderCompletion(shell: Shell, commands: readonly Command[]): string {
  if (shell === "bash") return renderBash(commands);
  return shell === "zsh" ? renderZsh(commands) : renderFish(commands);
}

/** Words that stand in the place of a command. */
const GENERAL = ["help", "--help", "--version"];

type Value = Pick<Flag, "value" | "choices">;

/** How the value of a flag, or an argument, is completed. */
function kindOf({ value, choices }: Value): "words" | "files" | "folders" | "unknown" {
  if (choices !== undefined) return "words";
  if (value === "FILE") return "files";
  return value === "DIR" ? "folders" : "unknown";
}

const flagsOf = ({ flags }: Command) => [...flags, HELP];
const namesOf = (command: Command) => flagsOf(command).map(({ name }) => `--${name}`);

/** In single quotes bash and zsh take everything as it is, but for the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function quoteAll(words: readonly string[]): string {
  return words.map(quote).join(" ");
}

function renderBash(commands: readonly Command[]): string {
  const values = commands.flatMap(({ name, flags }) =>
    flags
      .filter(({ value }) => value !== null)
      .map((flag) => `      ${quote(`${name}:--${flag.name}`)}) ${setBash(flag)} ;;`),
  );
  const rest = commands.map((command) => {
    const known = command.argument ? `${setBash(command.argument)}; ` : "";
    return `      ${quote(command.name)}) ${known}flags=(${quoteAll(namesOf(command))}) ;;`;
  });
  return `# Completion of fen for bash: source it, or save it where bash-completion looks.
_fen() {
  local IFS=$' \\t\\n' word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}"
  local kind='' start='' one
  local -a words=() flags=()
  COMPREPLY=()
  # Bash takes --flag=value apart, unless its settings say otherwise.
  if [[ $word == '=' ]]; then
    word=''
  elif [[ $before == '=' ]]; then
    before="\${COMP_WORDS[COMP_CWORD - 2]}"
  elif [[ $word == --*=* ]]; then
    before="\${word%%=*}" start="\${word%%=*}=" word="\${word#*=}"
  fi
  if ((COMP_CWORD == 1)); then
    kind='words' words=(${quoteAll([...commands.map(({ name }) => name), ...GENERAL])})
  else
    case "\${COMP_WORDS[1]}:$before" in
${values.join("\n")}
    esac
  fi
  if [[ -z $kind ]]; then
    case "\${COMP_WORDS[1]}" in
${rest.join("\n")}
    esac
    if [[ $word == -* || -z $kind ]]; then
      kind='words' words=("\${flags[@]}")
    fi
  fi
  case $kind in
    words)
      for one in "\${words[@]}"; do
        if [[ $one == "$word"* ]]; then
          printf -v one '%q' "$one"
          COMPREPLY+=("$start$one")
        fi
      done ;;
    files | folders)
      # Without it, a name with a space would become two words.
      compopt -o filenames 2> /dev/null
      while IFS= read -r one; do
        COMPREPLY+=("$start$one")
      done < <(if [[ $kind == files ]]; then compgen -f -- "$word"; else compgen -d -- "$word"; fi) ;;
  esac
}
complete -F _fen fen
`;
}

function setBash(value: Value): string {
  const kind = kindOf(value);
  const words = kind === "words" ? ` words=(${quoteAll(value.choices ?? [])})` : "";
  return `kind='${kind}'${words}`;
}

function renderZsh(commands: readonly Command[]): string {
  const names = commands.map(
    ({ name, summary }) => `    ${quote(`${escapeColons(name)}:${escapeColons(summary)}`)}`,
  );
  const cases = commands.map((command) => {
    const { argument } = command;
    const last = argument ? [`*:${describeZsh(argument)}`] : [];
    const specs = [...flagsOf(command).map(renderZshFlag), ...last].map(
      (spec) => `          ${quote(spec)}`,
    );
    return `      ${quote(command.name)})\n        _arguments \\\n${specs.join(" \\\n")} ;;`;
  });
  return `#compdef fen
# Completion of fen for zsh: save it as _fen in a folder of $fpath, or source it after compinit.
_fen() {
  local -a commands
  commands=(
${names.join("\n")}
    'help:show the commands'
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    [[ $PREFIX == -* ]] && compadd -- --help --version
  else
    local command="$words[2]"
    shift words
    (( CURRENT-- ))
    case "$command" in
${cases.join("\n")}
    esac
  fi
}
if [[ "\${zsh_eval_context[-1]}" == loadautofunc ]]; then _fen "$@"; else compdef _fen fen; fi
`;
}

const escapeColons = (text: string) => text.replaceAll(/[\\:]/g, String.raw`\$&`);
const escapeZsh = (text: string) => text.replaceAll(/[[\]:\\]/g, String.raw`\$&`);

/** `--flag=` takes its value behind the sign or as the next word. */
function renderZshFlag(flag: Flag): string {
  const text = `[${escapeZsh(flag.help)}]`;
  if (flag.value === null) return `--${flag.name}${text}`;
  return `--${flag.name}=${text}:${describeZsh(flag)}`;
}

function describeZsh(value: Value): string {
  const name = escapeColons(value.value ?? "");
  switch (kindOf(value)) {
    case "words":
      return `${name}:(${(value.choices ?? []).map(escapeZshWord).join(" ")})`;
    case "files":
      return `${name}:_files`;
    case "folders":
      return `${name}:_files -/`;
    case "unknown":
      return `${name}: `;
  }
}

const escapeZshWord = (word: string) => word.replaceAll(/[^\w./-]/g, String.raw`\$&`);

function renderFish(commands: readonly Command[]): string {
  const heads = commands.map(
    ({ name, summary }) =>
      `complete -c fen -n __fen_needs_command -a ${quoteFish(quoteFish(name))} -d ${quoteFish(summary)}`,
  );
  const lines = commands.flatMap((command) => {
    const start = `complete -c fen -n ${quoteFish(`__fen_uses ${quoteFish(command.name)}`)}`;
    const { argument } = command;
    return [
      ...flagsOf(command).map((flag) => `${start} ${renderFishFlag(flag)}`),
      ...(argument ? [`${start} ${renderFishValue(argument)}`] : []),
    ];
  });
  return `# Completion of fen for fish: save it as ~/.config/fish/completions/fen.fish, or source it.
function __fen_needs_command
  test (count (commandline -opc)) -eq 1
end
function __fen_uses
  set -l words (commandline -opc)
  test (count $words) -gt 1; and test $words[2] = $argv[1]
end
complete -c fen -f
complete -c fen -n __fen_needs_command -a help -d 'show the commands'
complete -c fen -n __fen_needs_command -l help -d 'show the commands'
complete -c fen -n __fen_needs_command -l version -d 'show the version'
${[...heads, ...lines].join("\n")}
`;
}

function renderFishFlag(flag: Flag): string {
  const base = `-l ${quoteFish(flag.name)} -d ${quoteFish(flag.help)}`;
  if (flag.value === null) return base;
  return `${base} -r ${renderFishValue(flag)}`;
}

function renderFishValue(value: Value): string {
  switch (kindOf(value)) {
    case "words":
      return `-f -a ${quoteFish((value.choices ?? []).map(quoteFish).join(" "))}`;
    case "files":
      return "-F";
    case "folders":
      return "-f -a '(__fish_complete_directories)'";
    case "unknown":
      return "-f";
  }
}

const quoteFish = (text: string) => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
