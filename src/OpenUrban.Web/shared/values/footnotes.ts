/** What a note under a table says: a source, which has a page of its own, or a remark. */
export interface Footnote {
  readonly name: string;
  /** Code of the source; undefined for a remark. */
  readonly code?: string;
}

/** A source as a newspaper prints it. */
export interface CitedSource {
  readonly code: string;
  readonly citation: string;
}

export const remark = (name: string): Footnote => ({ name });

export const cited = ({ code, citation }: CitedSource): Footnote => ({ name: citation, code });

/** Two sources may be cited alike, such as two tables of one publication. */
export const keyOf = ({ name, code }: Footnote): string => code ?? name;

/** Each once, in the order in which they were first mentioned. */
export const distinct = (notes: readonly Footnote[]): readonly Footnote[] => [
  ...new Map(notes.map(note => [keyOf(note), note])).values(),
];
