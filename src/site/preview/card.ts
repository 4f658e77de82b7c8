/** What the preview image of a page says. */
export interface Card {
  readonly site: string;
  /** What kind of page it is, like "Topic". */
  readonly kind: string;
  readonly title: string;
  /** A line below the title: of what it is part, or what it rests on. */
  readonly note: string;
}

/** An element as satori takes it: what React would make, without React. */
interface Box {
  readonly type: string;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly Box[];
  };
}

/** A typeface comes in a file for each alphabet; the first that has a letter draws it. */
export const alphabets = ['latin', 'latin-ext', 'cyrillic', 'greek'] as const;
export const familyFor = (family: string, alphabet: string): string => `${family} ${alphabet}`;
const families = (family: string): string =>
  alphabets.map((alphabet) => familyFor(family, alphabet)).join(', ');

export const cardSize = { width: 1200, height: 630 } as const;

const paper = '#fcfbf8';
const ink = '#1b1d21';
const soft = '#45423b';
const accent = '#0a4a66';

const box = (
  style: Readonly<Record<string, string | number>>,
  children: string | readonly Box[],
): Box => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });

const LONGEST_TITLE = 160;
const LONGEST_NOTE = 140;

/** Cut at a word, so that no card overflows. */
function cut(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const whole = line.slice(0, longest - 1);
  return `${whole.replace(/\s+\S*$/, '') || whole}…`;
}

/** Long titles are written smaller, so that they stay whole. */
function titleSize(title: string): number {
  if (title.length < 40) return 76;
  return title.length < 90 ? 62 : 48;
}

/** The card as boxes: a bar at the side, kind, title, note, and the name of the site. */
export function drawCard({ site, kind, title, note }: Card): Box {
  const shown = cut(title, LONGEST_TITLE);
  const serif = { fontFamily: families('Source Serif 4'), fontWeight: 600 };
  return box(
    {
      width: '100%',
      height: '100%',
      backgroundColor: paper,
      color: ink,
      fontFamily: families('Inter'),
    },
    [
      box({ width: 28, height: '100%', backgroundColor: accent }, ''),
      box(
        {
          flexDirection: 'column',
          flex: 1,
          padding: '64px 72px 56px 64px',
          justifyContent: 'space-between',
        },
        [
          box({ flexDirection: 'column' }, [
            box({ fontSize: 30, color: accent, fontWeight: 600, marginBottom: 28 }, cut(kind, 60)),
            box({ ...serif, fontSize: titleSize(shown), lineHeight: 1.15 }, shown),
            box(
              { fontSize: 30, lineHeight: 1.4, color: soft, marginTop: 28 },
              cut(note, LONGEST_NOTE),
            ),
          ]),
          box({ ...serif, fontSize: 38, color: accent }, cut(site, 40)),
        ],
      ),
    ],
  );
}
