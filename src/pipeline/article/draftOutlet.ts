import { NO_ADDRESS, TODO } from "../unwritten.ts";
import type { Draft } from "./draftPublished.ts";
import type { Doubt, Material } from "./material.ts";

type Outlet = Pick<Draft, "outlet" | "publisher" | "section" | "url" | "originalUrl" | "machineTranslated">;

const secure = (address: string): string => address.replace(/^http:/iu, "https:");

export function hostOf(address: string): string {
  try {
    return new URL(address).host.replace(/^www\./u, "");
  } catch {
    return "";
  }
}

/** The address given, else the page's own; one that the text names as its source is the original's. */
function addressesOf({ clean, url }: Material): { url: string | null; original: string | null } {
  const candidates = clean.metadata.sourceUrls;
  const own = url ?? candidates.find(({ from }) => from !== "source line")?.text ?? null;
  const original = candidates.find(({ from, text }) => from === "source line" && text !== own)?.text ?? null;
  return { url: own && secure(own), original: original && secure(original) };
}

/** Where it appeared: what reviewed articles say of the same site, else what the page says of itself. */
export function draftOutlet(material: Material): { outlet: Outlet; doubts: Doubt[] } {
  const { clean, known } = material;
  const { url, original } = addressesOf(material);
  const same =
    url === null
      ? undefined
      : known.find((article) => article.url !== NO_ADDRESS && hostOf(article.url) === hostOf(url));
  const [named] = clean.metadata.outlets;
  const words = named?.text ?? (url === null ? null : hostOf(url));
  const unknown = { en: `${TODO}: the outlet`, vi: `${TODO}: nơi đăng bài` };
  const said = words === null ? unknown : { en: words, vi: words };
  const outlet: Outlet = {
    machineTranslated: same?.machineTranslated ?? (clean.metadata.translator === null ? null : false),
    outlet: same?.outlet ?? said,
    publisher: same?.publisher ?? said,
    section: clean.metadata.section,
    url: url ?? NO_ADDRESS,
    originalUrl: original,
  };
  const doubts = [
    ...(url === null ? ["no address is known; give it with --url or write it into the file."] : []),
    ...(same
      ? []
      : [words === null ? "the outlet is not known." : `the outlet is taken from the page: ${words}.`]),
  ];
  return { outlet, doubts };
}
