import { parseSync } from "vite";

export interface Import {
  /** As written, without a bundler's `?query`. */
  specifier: string;
  /** Types leave no trace in the bundle. */
  isType: boolean;
  /** Fetched when it is needed rather than with its importer. */
  isLazy: boolean;
}

export interface Module {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string;
  imports: readonly Import[];
  hasDefaultExport: boolean;
}

/** What a file asks of others and whether it has a default export, by the parser that builds the app. */
export function readModule(path: string, text: string): Module {
  const { module, program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);

  const imports: Import[] = [];
  const add = (specifier: string | undefined, isType: boolean, isLazy: boolean) => {
    if (specifier !== undefined) imports.push({ specifier: specifier.split("?")[0] ?? "", isType, isLazy });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType), false);
  }
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  for (const { moduleRequest, isType } of exported) add(moduleRequest?.value, isType, false);
  for (const { moduleRequest } of module.dynamicImports) {
    add(literal(text.slice(moduleRequest.start, moduleRequest.end)), false, true);
  }
  for (const specifier of typeImports(program)) add(specifier, true, false);

  return {
    path,
    text,
    imports,
    hasDefaultExport: exported.some(
      ({ exportName }) => exportName.kind === "Default" || exportName.name === "default",
    ),
  };
}

/** The string that a dynamic import names, where it names one. */
function literal(expression: string): string | undefined {
  return /^(["'`])([^"'`$]+)\1$/.exec(expression.trim())?.[2];
}

/** `import("…").Name` in a type, which the module record leaves out. */
function typeImports(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(typeImports);
  if (typeof node !== "object" || node === null) return [];
  const { type, source } = node as { type?: string; source?: { value?: unknown } };
  const own = type === "TSImportType" && typeof source?.value === "string" ? [source.value] : [];
  return [...own, ...Object.values(node).flatMap(typeImports)];
}
