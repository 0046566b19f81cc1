/** Longer lines are answered with an error instead of being held: an article has some ten thousand bytes. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** A line without its end, or null for one too long to be held. */
export type ByteLine = Uint8Array | null;

/** Collects the pieces of one line and forgets them once they are too many. */
class Pending {
  private pieces: Uint8Array[] = [];
  private bytes = 0;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  get empty(): boolean {
    return this.bytes === 0;
  }

  add(piece: Uint8Array): void {
    this.bytes += piece.length;
    if (this.bytes > this.limit) this.pieces = [];
    else if (piece.length > 0) this.pieces.push(piece);
  }

  take(): ByteLine {
    const line = this.bytes > this.limit ? null : Buffer.concat(this.pieces);
    this.pieces = [];
    this.bytes = 0;
    return line;
  }
}

const withoutMark = (line: ByteLine): ByteLine =>
  line && BYTE_ORDER_MARK.every((byte, at) => line[at] === byte) ? line.subarray(3) : line;

/**
 * The lines of a stream of bytes, one at a time, without a byte-order mark before the first. A newline at the very
 * end closes the last line and opens no other.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = MAX_LINE_BYTES,
): AsyncGenerator<ByteLine> {
  const pending = new Pending(limit);
  let first = true;
  const take = (): ByteLine => {
    const line = first ? withoutMark(pending.take()) : pending.take();
    first = false;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      pending.add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    pending.add(chunk.subarray(start));
  }
  if (!pending.empty) yield take();
}
