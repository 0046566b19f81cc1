import { TYPES } from "../compressed.ts";
import { ASK_AGAIN, COMMON_HEADERS, contentSecurityPolicy, FOR_EVER, HASHED } from "../headers.ts";
import { EXAMPLE_FRAMERS, MIN_COMPRESSED } from "./common.ts";

/** nginx sends text/html compressed without being told. */
const compressed = [...new Set(Object.values(TYPES).map((type) => type.split(";")[0]))].filter(
  (type) => type !== "text/html",
);

/** A whole server for nginx: to be put into conf.d/, where `map` and `server` may stand. */
export function nginxConf(): string {
  const headers = Object.entries(COMMON_HEADERS).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return `# Phên Dậu for nginx: copy to /etc/nginx/conf.d/phen-dau.conf and the built dist/ to /srv/phen-dau.
# Written by \`npm run hosting\` from tools/headers.ts; docs/hosting.md says what each line is for.

map $uri $phen_dau_cache {
    default "${ASK_AGAIN}";
    "~${HASHED}" "${FOR_EVER}";
}

server {
    listen 80;
    listen [::]:80;
    server_name atlas.example;
    root /srv/phen-dau;
    index index.html;
    charset utf-8;

    # Under a sub-path: leave out "root" above and the "location /" below, and write
    #     location /atlas/ { alias /srv/phen-dau/; }
    location / {
        try_files $uri $uri/ =404;
    }

    # Headers stand here and nowhere below: a location with an add_header of its own would lose these.
    # Not "always": that a file is missing must not be kept for a year.
    add_header Cache-Control $phen_dau_cache;
${headers.join("\n")}
    # Who may show the atlas in a frame: anybody, as it stands. To allow some only, put this policy in its place.
    # add_header Content-Security-Policy "${contentSecurityPolicy(EXAMPLE_FRAMERS)}" always;

    types {
        text/html html;
        text/css css;
        text/javascript js mjs;
        text/plain txt;
        text/xml xml;
        application/json json map;
        application/geo+json geojson;
        application/manifest+json webmanifest;
        image/svg+xml svg;
        image/png png;
        font/woff2 woff2;
        font/woff woff;
    }

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_comp_level 6;
    gzip_min_length ${MIN_COMPRESSED};
    gzip_types ${compressed.join(" ")};
    # Where the brotli module is there:
    # brotli on;
    # brotli_types ${compressed.join(" ")};
}
`;
}
