import { COMMON_HEADERS, contentSecurityPolicy, FOR_EVER } from "../headers.ts";
import { EXAMPLE_FRAMERS } from "./common.ts";

/**
 * `_headers`, as Netlify and Cloudflare Pages read it; the build puts it beside index.html. Where several rules fit
 * a file both hosts join their values, so the rule for everything says nothing about keeping: without it these
 * hosts have each file asked for again, which is what is wanted of all but the two folders.
 */
export function headersFile(): string {
  const common = Object.entries(COMMON_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return `# Phên Dậu for Netlify and Cloudflare Pages; for a site of its own, at its root.
# Written by \`npm run hosting\` from tools/headers.ts; docs/hosting.md says what each line is for.

/*
${common.join("\n")}
# Who may show the atlas in a frame: anybody, as it stands. To allow some only, put this policy in its place.
#  Content-Security-Policy: ${contentSecurityPolicy(EXAMPLE_FRAMERS)}

/assets/*
  Cache-Control: ${FOR_EVER}

/data/*
  Cache-Control: ${FOR_EVER}
`;
}
