import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type RunningServer, startServer } from "../../../tools/startServer.ts";

/** A site with pages around the atlas: another origin than the atlas's. */
export interface Host {
  origin: string;
  /** The pages it serves, by path; they may change while it runs. */
  pages: Map<string, string>;
  close: () => Promise<void>;
}

/** A tiny site at an address of this machine. */
export async function startHost(hostname: "localhost" | "127.0.0.1"): Promise<Host> {
  const pages = new Map<string, string>();
  const server = createServer(({ url }, response) => {
    const page = pages.get(new URL(url ?? "/", "http://host").pathname);
    // A page without an icon has its browser ask for one, and complain.
    const status = page === undefined ? (url === "/favicon.ico" ? 204 : 404) : 200;
    response.writeHead(status, { "Content-Type": "text/html;charset=utf-8" }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  return {
    origin: `http://${hostname}:${(server.address() as AddressInfo).port}`,
    pages,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The build as a deployment has it whose `embed.json` was edited: a folder of links, and that file. */
export async function deploy(
  root: string,
  embedJson: string,
): Promise<RunningServer & { edit: (embedJson: string) => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), "phen-dau-deployed-"));
  for (const name of readdirSync(root)) {
    if (name !== "embed.json") symlinkSync(path.resolve(root, name), path.join(folder, name));
  }
  const edit = (text: string) => writeFileSync(path.join(folder, "embed.json"), text);
  edit(embedJson);
  const server = await startServer({ root: folder, port: 0 });
  return {
    ...server,
    edit,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What a page around the atlas has written down. */
export interface Heard {
  data: unknown;
  origin: string;
  /** Which frame of the page it came from, from 0. */
  frame: number;
}

const page = (body: string, script = "") => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A host</title>
<style>body { margin: 0 auto; max-width: 720px } p { height: 700px } iframe { width: 100%; border: 0 }</style></head>
<body><h1>News</h1>
<script>
  var heard = [];
  addEventListener("message", function (event) {
    var frames = document.querySelectorAll("iframe"), frame = -1;
    for (var i = 0; i < frames.length; i++) if (frames[i].contentWindow === event.source) frame = i;
    heard.push({ data: event.data, origin: event.origin, frame: frame });
  });
  ${script}
</script>
${body}
<p>After</p></body></html>`;

const frame = (src: string, attributes = "") =>
  `<iframe src="${src.replaceAll("&", "&amp;")}" title="Atlas" height="480" ${attributes}></iframe>`;

/** Pages around the atlas, as sites write them; `atlas` is its address, with a slash at its end. */
export const hostPages = {
  /** The frame and the script that follows its height. */
  plain: (atlas: string, query = "?mode=embed", attributes = "") =>
    page(`${frame(`${atlas}${query}`, attributes)}<script src="${atlas}embed.js" async></script>`),

  /** The frame and nothing else: what other fixtures do to it, they do themselves. */
  bare: (atlas: string, query = "?mode=embed", attributes = "") =>
    page(frame(`${atlas}${query}`, attributes)),

  /** As pym.js does it: a name for the frame in its address, heights and widths as strings. */
  pym: (atlas: string) =>
    page(
      `<div id="pym-0">${frame(`${atlas}?mode=embed&initialWidth=720&childId=pym-0&parentTitle=A%20host&parentUrl=${encodeURIComponent("http://host/?a=b")}`)}</div>`,
      `function tellWidth() {
         var element = document.getElementById("pym-0");
         element.firstChild.contentWindow.postMessage("pymxPYMxpym-0xPYMxwidthxPYMx" + element.offsetWidth, "*");
       }
       addEventListener("resize", tellWidth);
       addEventListener("message", function (event) {
         var match = typeof event.data === "string" && /^pymxPYMxpym-0xPYMx(\\S+)xPYMx(.*)$/.exec(event.data);
         if (match && match[1] === "height")
           document.querySelector("iframe").setAttribute("height", parseInt(match[2]) + "px");
       });`,
    ),

  /** As an AMP page does it: sandboxed, and as high as the message of AMP's own form says. */
  amp: (atlas: string) =>
    page(
      frame(`${atlas}?mode=embed`, 'sandbox="allow-scripts allow-same-origin allow-popups" scrolling="no"'),
      `addEventListener("message", function (event) {
         var data = event.data;
         if (data && data.sentinel === "amp" && data.type === "embed-size")
           document.querySelector("iframe").style.height = data.height + "px";
       });`,
    ),

  /** As many as a long read has, each with a view of its own. */
  many: (atlas: string, queries: readonly string[]) =>
    page(
      `${queries.map((query) => frame(`${atlas}${query}`)).join("\n")}<script src="${atlas}embed.js" async></script>`,
    ),

  /** A page that speaks through the client. */
  client: (atlas: string, query = "?mode=embed", attributes = "") =>
    page(
      `${frame(`${atlas}${query}`, attributes)}
       <script type="module">
         import { connect } from "${atlas}embed-client.js";
         window.atlas = connect(document.querySelector("iframe"), { timeoutMs: 30000 });
         window.events = [];
         for (const type of ["state", "select", "height"]) atlas.on(type, (message) => events.push(message));
       </script>`,
    ),
} as const;
