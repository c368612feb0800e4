/** What a note under a table says. */
export interface Footnote {
  readonly text: string;
  readonly address?: string | null;
}

/** Each once, in the order in which they were first mentioned. */
export const distinct = (notes: readonly Footnote[]): readonly Footnote[] => [
  ...new Map(notes.map(note => [note.text, note])).values(),
];

export const footnote = ({ name, address }: { readonly name: string; readonly address: string | null }): Footnote => ({
  text: name,
  address,
});
