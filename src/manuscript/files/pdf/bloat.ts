import { Unzlib } from 'fflate';

/** What one packed stream may grow to: the text of a page takes a few hundred kilobytes. */
export const MOST_UNPACKED = 100_000_000;
/** Streams this small cannot grow beyond the limit: deflate packs at most about a thousand to one. */
const SMALLEST = MOST_UNPACKED / 1100;
const HEAD = 1500;
const CHUNK = 65_536;
const latin1 = new TextDecoder('latin1');

/** Whether a PDF file holds a packed stream, pictures aside, that would grow beyond all measure. */
export function isBloated(bytes: Uint8Array): boolean {
  for (const { start, end } of packedStreams(bytes)) {
    if (end - start >= SMALLEST && grows(bytes.subarray(start, end))) return true;
  }
  return false;
}

const word = [...'stream'].map((letter) => letter.charCodeAt(0));
const NEWLINE = 10;

/** Where streams begin and the next word `endstream` stands, for streams that deflate packed. */
function* packedStreams(bytes: Uint8Array): Generator<{ start: number; end: number }> {
  let head = 0;
  let open = -1;
  for (let at = bytes.indexOf(word[0] ?? 0); at !== -1; at = bytes.indexOf(word[0] ?? 0, at + 1)) {
    if (!word.every((letter, i) => bytes[at + i] === letter)) continue;
    const isEnd = latin1.decode(bytes.subarray(Math.max(0, at - 3), at)) === 'end';
    if (isEnd && open !== -1) yield { start: open, end: at - 3 };
    open = -1;
    if (!isEnd) {
      const words = latin1.decode(bytes.subarray(Math.max(head, at - HEAD), at));
      const isPacked = /\/(?:FlateDecode|Fl)\b/.test(words) && !/\/Image\b/.test(words);
      const line = bytes.indexOf(NEWLINE, at);
      if (isPacked && line !== -1 && line - at < 9) open = line + 1;
    }
    head = at;
  }
}

function grows(packed: Uint8Array): boolean {
  let size = 0;
  const unpack = new Unzlib((part) => {
    size += part.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= MOST_UNPACKED; at += CHUNK) {
      unpack.push(packed.subarray(at, at + CHUNK), false);
    }
  } catch {
    // What cannot be unpacked is for pdf.js to judge.
  }
  return size > MOST_UNPACKED;
}
