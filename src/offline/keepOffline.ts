import { newRelease } from "./newRelease.ts";

const HOUR_MS = 60 * 60 * 1000;

/**
 * Has the browser keep the atlas for use without a network, and watches for new releases. Does nothing where there
 * is nothing to gain or it is not ours to do: in a frame (a guest does not fill its host's disk, and a sandboxed one
 * is refused), where the reader saves data, in a browser that has or allows no service workers.
 */
export async function keepOffline(page: Window & typeof globalThis): Promise<void> {
  try {
    if (!import.meta.env.PROD || page.parent !== page || savesData(page.navigator)) return;
    const { serviceWorker } = page.navigator;
    const entry = page.document.querySelector<HTMLScriptElement>("script[type=module][src]")?.src;
    if (!serviceWorker || !entry) return;
    const registration = await serviceWorker.register(new URL("serviceWorker.js", page.document.baseURI));
    // A browser that blocks workers may answer with nothing at all.
    if (!registration) return;
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker?.addEventListener("statechange", async () => {
        if (worker.state !== "installed" || !serviceWorker.controller) return;
        if (!(await holds(worker, entry))) newRelease.setState({ published: true });
      });
    });
    lookAgain(page, registration);
  } catch (error) {
    console.warn("The atlas is not kept for use without a network:", error);
  }
}

/** A page may stay open for days: whoever comes back to it has it look for a release, once an hour at most. */
function lookAgain({ document }: Window, registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - last < HOUR_MS) return;
    last = Date.now();
    // Without a network there is nothing to find.
    registration.update().catch(() => undefined);
  });
}

/** Whether the worker is of the release that has this entry script. */
function holds(worker: ServiceWorker, entry: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage({ holds: entry }, [port2]);
  });
}

const savesData = (navigator: Navigator & { connection?: { saveData?: boolean } }): boolean =>
  navigator.connection?.saveData === true;
