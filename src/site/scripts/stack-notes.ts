/** A note beside a text; all measures are pixels from the top of the text. */
interface MarginNote {
  /** Where it would stand if it were alone. */
  readonly wanted: number;
  height(): number;
  /** Makes it as small as it can be. */
  shorten(): void;
  place(top: number): void;
}

const GAP = 10;
/** From here on a reader no longer sees what a note belongs to. */
const FARTHEST = 160;

/**
 * Puts notes one below the other in the order given, each as near to its place as those above it
 * allow. A note that would come to stand far from its place is shortened, and so lets the next ones
 * catch up. Returns where the last one ends.
 */
export function stackNotes(notes: readonly MarginNote[]): number {
  let free = 0;
  for (const note of notes) {
    const top = Math.max(note.wanted, free);
    if (top - note.wanted > FARTHEST) note.shorten();
    note.place(top);
    free = top + note.height() + GAP;
  }
  return Math.max(0, free - GAP);
}
