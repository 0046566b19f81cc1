import { useRef, useState } from "react";
import { useCatalogue } from "#state/AtlasState.tsx";
import { problemsOfSteps, type StepProblem } from "#state/stepProblems.ts";
import type { Talk } from "#state/talk.ts";
import { type FileProblem, LARGEST_FILE_BYTES, readTalkFile } from "#state/talkFile.ts";
import { useTalkStore } from "#state/useOwnTalk.ts";

/** What came of opening a file. */
export type Outcome =
  | { kind: "opened"; talk: Talk; problems: readonly StepProblem[] }
  | { kind: "refused"; name: string; problem: FileProblem }
  | { kind: "unreadable"; name: string; detail: string };

/** Opens a talk's file as the reader's own talk; the one that was there can be brought back. */
export function useOpenFile() {
  const store = useTalkStore();
  const { catalogue } = useCatalogue();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const open = async (file: File) => {
    const { name } = file;
    if (file.size > LARGEST_FILE_BYTES) {
      return setOutcome({ kind: "refused", name, problem: { why: "too-large", bytes: file.size } });
    }
    try {
      const read = readTalkFile(await file.text());
      if (read.kind === "refused") return setOutcome({ kind: "refused", name, problem: read });
      store.getState().open(read.talk);
      setOutcome({ kind: "opened", talk: read.talk, problems: problemsOfSteps(read.talk, catalogue) });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setOutcome({ kind: "unreadable", name, detail });
    }
  };
  return {
    open,
    outcome,
    dismiss: () => setOutcome(null),
    choose: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again once it was corrected.
          target.value = "";
          if (file) void open(file);
        }}
      />
    ),
  };
}
