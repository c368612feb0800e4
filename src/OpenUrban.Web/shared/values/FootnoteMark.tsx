import './values.css';
import type { Words } from '../languages';
import { useTexts } from '../Texts';
import { type Footnote, keyOf } from './footnotes';

/** The number of a note, which leads to it. */
export function FootnoteMark({
  note,
  notes,
  id,
  name,
}: {
  note: Footnote;
  notes: readonly Footnote[];
  /** That of the list. */
  id: string;
  name: Words;
}) {
  const text = useTexts();
  const number = notes.findIndex(other => keyOf(other) === keyOf(note)) + 1;
  return (
    <a className="footnote-mark" href={`#${id}-${number}`} aria-label={text(name, number)}>
      {number}
    </a>
  );
}
