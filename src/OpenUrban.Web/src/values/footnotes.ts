/** What a note under a table says: a source, or a remark, which has no address. */
export interface Footnote {
  readonly name: string;
  readonly address: string | null;
}

export const remark = (name: string): Footnote => ({ name, address: null });

/** Each once, in the order in which they were first mentioned. */
export const distinct = (notes: readonly Footnote[]): readonly Footnote[] => [
  ...new Map(notes.map(note => [note.name, note])).values(),
];
