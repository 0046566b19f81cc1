/** An argument of a message: its kind, and for plural and select the branches it names. */
export interface Argument {
  kind: string;
  branches: readonly string[];
}

/** The arguments of an ICU message, those inside branches as well; throws where braces do not match. */
export function messageArguments(message: string): ReadonlyMap<string, Argument> {
  const found = new Map<string, Argument>();
  let at = 0;
  const word = () => {
    const match = /^\s*([=\w-]+)\s*/.exec(message.slice(at));
    at += match?.[0].length ?? 0;
    return match?.[1] ?? "";
  };
  const fail = () => new Error(`braces do not match at ${at}: ${message}`);
  const text = (inside: boolean) => {
    while (at < message.length) {
      const letter = message[at];
      if (letter === "}" && inside) return;
      if (letter === "}") throw fail();
      if (letter === "{") argument();
      else at++;
    }
    if (inside) throw fail();
  };
  const argument = () => {
    at++; // {
    const name = word();
    const branches: string[] = [];
    let kind = "value";
    if (message[at] === ",") {
      at++;
      kind = word();
      if (message[at] === ",") at++;
      if (kind === "plural" || kind === "select") {
        for (let branch = word(); branch !== ""; branch = word()) {
          if (message[at] !== "{") throw fail();
          branches.push(branch);
          at++;
          text(true);
          at++; // }
        }
      } else {
        while (at < message.length && message[at] !== "}") at++;
      }
    }
    if (message[at] !== "}") throw fail();
    at++;
    const before = found.get(name);
    found.set(name, { kind, branches: [...new Set([...(before?.branches ?? []), ...branches])] });
  };
  text(false);
  return found;
}
