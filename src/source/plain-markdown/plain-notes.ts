import {
  noteClosing,
  noteOpening,
  noteReference,
  notesClosing,
  notesOpening,
  noteWayBack,
} from "../markdown/footnotes.ts";

interface Note {
  /** Where its text stands in the body; -1 until it is met. */
  start: number;
  end: number;
  /** Counted from 1 in the order of the text; 0 until the text refers to it. */
  number: number;
  references: number;
}

/** The footnotes of one body. */
export class PlainNotes {
  readonly #byLabel = new Map<string, Note>();
  readonly #used: Note[] = [];
  #isRendering = false;

  /** Takes the text of a note; false if there is one of that label. */
  define(label: string, start: number, end: number): boolean {
    const note = this.#noteOf(label);
    if (note.start !== -1) return false;
    note.start = start;
    note.end = end;
    return true;
  }

  /** The mark for a reference in the text; undefined for one in a note, which would come too late. */
  refer(label: string): string | undefined {
    if (this.#isRendering) return undefined;
    const note = this.#noteOf(label);
    if (note.number === 0) note.number = this.#used.push(note);
    return noteReference(note.number, ++note.references);
  }

  /**
   * The notes as they stand at the end, none if there are none. Undefined if one is missing, if nothing refers to one,
   * or if `render` gives up on the text of one.
   */
  render(render: (start: number, end: number) => string | undefined): string | undefined {
    if (this.#byLabel.size !== this.#used.length) return undefined;
    if (this.#used.length === 0) return "";
    this.#isRendering = true;
    let html = notesOpening;
    for (const { start, end, number, references } of this.#used) {
      const text = start === -1 ? undefined : render(start, end);
      if (text === undefined) return undefined;
      html += `${noteOpening(number)}<p>${text}`;
      for (let time = 1; time <= references; time++) html += noteWayBack(number, time);
      html += `</p>\n${noteClosing}`;
    }
    return html + notesClosing;
  }

  #noteOf(label: string): Note {
    let note = this.#byLabel.get(label);
    if (note === undefined) {
      note = { start: -1, end: -1, number: 0, references: 0 };
      this.#byLabel.set(label, note);
    }
    return note;
  }
}
