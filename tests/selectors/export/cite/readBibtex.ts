export interface BibtexEntry {
  type: string;
  key: string;
  fields: Record<string, string>;
}

/** What a TeX engine makes of the few commands that a plain value may hold. */
const COMMANDS: [RegExp, string][] = [
  [/\\textbackslash\{\}/g, "\u0000"],
  [/\\textasciicircum\{\}/g, "^"],
  [/\\textasciitilde\{\}/g, "~"],
  [/\\([{}$&%#_])/g, "$1"],
];

/**
 * A strict reader of BibTeX entries with values in braces or month names: braces must balance, and no character that
 * TeX would act on may stand unescaped. Addresses are verbatim.
 */
export function readBibtex(text: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let at = 0;
  const take = (pattern: RegExp): string[] => {
    const match = new RegExp(pattern.source, "y");
    match.lastIndex = at;
    const found = match.exec(text);
    if (!found) throw new Error(`expected ${pattern} at ${at}: ${text.slice(at, at + 40)}`);
    at += found[0].length;
    return [...found];
  };
  while (at < text.length) {
    const [, type = "", key = ""] = take(/\s*@(\w+)\{([^\s,{}]+),\s*/);
    const fields: Record<string, string> = {};
    while (text[at] !== "}") {
      const [, name = ""] = take(/(\w+) = /);
      if (name in fields) throw new Error(`${key} has ${name} twice`);
      fields[name] = text[at] === "{" ? decode(braced(), name) : (take(/([a-z]{3})/)[1] ?? "");
      take(/,?\s*/);
    }
    take(/\}\s*/);
    entries.push({ type, key, fields });
  }
  return entries;

  function braced(): string {
    const start = ++at;
    for (let depth = 1; ; at++) {
      if (at >= text.length) throw new Error("braces do not balance");
      if (text[at] === "\\") at++;
      else if (text[at] === "{") depth++;
      else if (text[at] === "}" && --depth === 0) return text.slice(start, at++);
    }
  }
}

function decode(value: string, name: string): string {
  if (name === "url") return value;
  const bare = value.replace(/\\textbackslash\{\}|\\text\w+\{\}|\\[{}$&%#_]/g, "");
  if (/[$&%#_^~\\]/.test(bare)) throw new Error(`${name} holds what TeX would act on: ${value}`);
  // Braces that only keep capitals or names together say nothing.
  const plain = value.replace(
    /(?<!\\)(\\textbackslash\{\}|\\textascii\w+\{\})|(?<!\\)[{}]/g,
    (all, command) => (command ? all : ""),
  );
  return COMMANDS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), plain).replaceAll(
    "\u0000",
    "\\",
  );
}
