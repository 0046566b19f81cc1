import * as z from "zod/mini";

/** The file beside index.html in which a deployment says who may command it. */
const shape = z.object({ origins: z.array(z.string()) });

/**
 * The origins of the file, each as a browser writes it. Null where it is no such file, with a sentence that says what
 * was found: then nobody may command. An entry that is no origin is left out, with a sentence of its own.
 */
export function readAllowedOrigins(file: unknown): { origins: string[] | null; complaints: string[] } {
  const read = shape.safeParse(file);
  if (!read.success) {
    const found = JSON.stringify(file)?.slice(0, 80) ?? String(file);
    return {
      origins: null,
      complaints: [`found ${found}: expected { "origins": ["https://news.example"] }`],
    };
  }
  const good = read.data.origins.filter(isOrigin);
  const bad = read.data.origins.filter((one) => !isOrigin(one));
  return {
    origins: good,
    complaints: bad.map(
      (one) => `found ${JSON.stringify(one)}: expected an origin such as https://news.example`,
    ),
  };
}

/** Scheme, host and port, nothing more: `https://news.example`, not `https://news.example/` and not `*`. */
const isOrigin = (text: string): boolean =>
  URL.canParse(text) && new URL(text).origin === text && /^https?:[^*]+$/.test(text);
