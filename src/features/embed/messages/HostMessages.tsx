import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Catalogue } from "#dataset/schema.ts";
import { NAMESPACE, VERSION } from "#host/protocol.ts";
import { useView, useViewStore } from "#state/AtlasState.tsx";
import { DATASET_HASH } from "#state/addresses.ts";
import { readFrameParameters } from "#state/frameParameters.ts";
import { catalogueQuery } from "#state/queries.ts";
import { RELEASE } from "#state/release.ts";
import { useTalk } from "#state/useTalk.ts";
import { attachMessages } from "./attachMessages.ts";
import { tellParent } from "./frameWindow.ts";
import { createOriginRules, type OriginRules } from "./originRules.ts";
import { originsQuery } from "./originsQuery.ts";

/** The atlas in a frame speaks with the page around it, however it is shown there, once its data has come. */
export function HostMessages() {
  const listed = useQuery(originsQuery).data;
  const { data: catalogue, error } = useQuery(catalogueQuery);
  const [rules, setRules] = useState<OriginRules | null>(null);
  // Once: what the address names does not change, and what the referrer was is forgotten by a reload.
  useEffect(() => {
    if (listed !== undefined) setRules((before) => before ?? createOriginRules(circumstances(listed)));
  }, [listed]);

  useEffect(() => {
    if (!error || rules?.host == null || !rules.mayCommand(rules.host)) return;
    const message = { ns: NAMESPACE, v: VERSION, type: "error", code: "dataset", message: error.message };
    tellParent(window, message, rules.host);
  }, [error, rules]);
  return catalogue && rules ? <Speaking catalogue={catalogue} rules={rules} /> : null;
}

function Speaking({ catalogue, rules }: { catalogue: Catalogue; rules: OriginRules }) {
  const store = useViewStore();
  const state = useTalk(useView(({ view }) => view.story));
  const talk = useRef(state);
  talk.current = state;
  // Whoever hears "ready" may ask for a step.
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (state.kind !== "loading") setReady(true);
  }, [state]);

  useEffect(() => {
    if (!isReady) return;
    const atlas = {
      catalogue,
      talk: () => talk.current,
      rules,
      version: RELEASE,
      dataset: DATASET_HASH,
      reportsHeight: readFrameParameters(window.location.search).reportsHeight,
    };
    return attachMessages(store, atlas, window);
  }, [isReady, store, catalogue, rules]);
  return null;
}

function circumstances(listed: readonly string[] | null) {
  const { location, document } = window;
  return {
    // Of a sandboxed frame too: its document has no origin, its address has.
    own: location.origin,
    listed,
    parent: location.ancestorOrigins?.[0] ?? null,
    named: readFrameParameters(location.search).origin,
    referrer: document.referrer,
  };
}
