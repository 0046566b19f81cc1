import { TYPES } from "../compressed.ts";
import { ASK_AGAIN, COMMON_HEADERS, contentSecurityPolicy, FOR_EVER, HASHED } from "../headers.ts";
import { EXAMPLE_FRAMERS, MIN_COMPRESSED } from "./common.ts";

/** Caddy's own list of what it compresses lacks GeoJSON. */
const compressed = [...new Set(Object.values(TYPES).map((type) => type.split(";")[0]))];

/** A whole site for Caddy 2, which gets its certificate by itself. */
export function caddyfile(): string {
  const headers = Object.entries(COMMON_HEADERS).map(([name, value]) => `\t\t${name} "${value}"`);
  return `# Phên Dậu for Caddy 2: the built dist/ stands in /srv/phen-dau.
# Written by \`npm run hosting\` from tools/headers.ts; docs/hosting.md says what each line is for.

atlas.example {
	root * /srv/phen-dau

	# Under a sub-path, put what follows into
	#     handle_path /atlas/* { … }
	@hashed path_regexp ${HASHED}
	@changing not path_regexp ${HASHED}
	header @hashed Cache-Control "${FOR_EVER}"
	header @changing Cache-Control "${ASK_AGAIN}"
	header {
${headers.join("\n")}
		# Who may show the atlas in a frame: anybody, as it stands. To allow some only, put this policy in its place.
		# Content-Security-Policy "${contentSecurityPolicy(EXAMPLE_FRAMERS)}"
	}

	encode {
		zstd
		gzip
		minimum_length ${MIN_COMPRESSED}
		match {
${compressed.map((type) => `\t\t\theader Content-Type ${type}*`).join("\n")}
		}
	}
	file_server

	# That a file is missing must not be kept for a year.
	handle_errors {
		header Cache-Control "no-store"
		respond "{http.error.status_code} {http.error.status_text}"
	}
}
`;
}
