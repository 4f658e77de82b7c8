import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** A Word file holds text and its styles here; a book of 300,000 words has some 40 MB. Pictures are not read. */
export const MOST_BYTES = 100_000_000;
/**
 * Tags of all parts. An element takes up to a kilobyte and a half of memory when it is read; a book of
 * 250,000 words has some 120,000 tags, and several times as many after long work in Word.
 */
const MOST_TAGS = 1_000_000;
/** Compressed size beyond which a file is no manuscript, pictures included. */
const LARGEST_FILE = 500_000_000;

type OpenedPackage =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: string; readonly message: string };

const fail = (code: string, message: string): OpenedPackage => ({ ok: false, code, message });

const isText = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/**
 * Opens a Word file as the zip that it is, checks what it would grow to, and gives back a new zip of
 * its text alone. What comes out is what was counted, so that no reader behind it can be made to
 * unpack more.
 */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  if (bytes.length > LARGEST_FILE) {
    return fail('too-large', `It has more than ${LARGEST_FILE / 1_000_000} MB.`);
  }
  let declared = 0;
  let isKept = true;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isText(name)) return false;
        declared += originalSize;
        isKept &&= declared <= MOST_BYTES;
        return isKept;
      },
    });
  } catch {
    return fail(
      'damaged',
      'It is not whole: it begins like a Word file, but its contents cannot be unpacked. It may have been cut off in transfer; fetch or save it again.',
    );
  }
  if (!isKept) {
    const limit = MOST_BYTES / 1_000_000;
    return fail(
      'too-large',
      `Its text would grow to more than ${limit} MB when unpacked, which no manuscript does. It was not opened.`,
    );
  }
  return check(files);
}

function check(files: Record<string, Uint8Array>): OpenedPackage {
  const names = Object.keys(files);
  if (!names.includes('[Content_Types].xml') || !names.some((name) => /^word\//i.test(name))) {
    return fail(
      'other-format',
      'It is a zip file, but there is no Word document in it, whatever its name says. Save the text as .docx, .txt, .md or .html.',
    );
  }
  let tags = 0;
  const kept: Zippable = {};
  for (const name of names) {
    const part = files[name];
    if (part === undefined) continue;
    tags += countTags(part);
    kept[name] = [part, { level: 0 }];
  }
  if (tags > MOST_TAGS) {
    return fail(
      'too-large',
      `It is made of more than ${MOST_TAGS.toLocaleString('en-GB')} pieces, which no manuscript is. It was not opened.`,
    );
  }
  if (names.some((name) => declaresEntities(files[name]))) {
    return fail(
      'unsafe',
      'It defines entities of its own, which Word never does. It was not opened.',
    );
  }
  return { ok: true, bytes: zipSync(kept) };
}

const LESS_THAN = 60;

function countTags(part: Uint8Array): number {
  let count = 0;
  for (let at = part.indexOf(LESS_THAN); at !== -1; at = part.indexOf(LESS_THAN, at + 1))
    count += 1;
  return count;
}

/** The head of a part, where entities would be defined. */
const HEAD = 4000;
const declaresEntities = (part: Uint8Array | undefined): boolean =>
  part !== undefined && strFromU8(part.subarray(0, HEAD), true).includes('<!ENTITY');
