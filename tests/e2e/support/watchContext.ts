import type { BrowserContext } from "@playwright/test";

/** What must not happen on any page, and the way to look it up. */
export interface Watch {
  problems: () => readonly string[];
  /** Lets a test that provokes a failure expect its traces; matching problems no longer count. */
  allow: (pattern: RegExp) => void;
}

/** Chromium's own remarks on drawing with the processor; they are about the machine, not about the page. */
const OF_THE_MACHINE = /GL Driver Message|GPU stall due to ReadPixels|Automatic fallback to software WebGL/;

/**
 * Writes down console errors, exceptions, breaches of the content security policy and requests to any other
 * origin than `origin`, on every page and frame of a context. Call before the first page loads.
 */
export async function watchContext(context: BrowserContext, origin: string): Promise<Watch> {
  const found: string[] = [];
  const allowed: RegExp[] = [OF_THE_MACHINE];

  context.on("console", (message) => {
    if (message.type() === "error")
      found.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => found.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (/^https?:$/.test(protocol) && target !== origin) found.push(`request elsewhere: ${request.url()}`);
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => found.push(`socket: ${socket.url()}`));
  });

  await context.exposeFunction("reportPolicyBreach", (breach: string) => found.push(`policy: ${breach}`));
  await context.addInitScript(() => {
    const report = (globalThis as unknown as { reportPolicyBreach: (breach: string) => void })
      .reportPolicyBreach;
    document.addEventListener("securitypolicyviolation", (event) => {
      report(`${event.effectiveDirective} forbids ${event.blockedURI || "inline code"} ${event.sample}`);
    });
  });

  return {
    problems: () => found.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
    allow: (pattern) => allowed.push(pattern),
  };
}
