import { createStore } from "zustand/vanilla";

/** Whether a newer release of the atlas than the page that runs has been published. */
export const newRelease = createStore<{ published: boolean }>()(() => ({ published: false }));
