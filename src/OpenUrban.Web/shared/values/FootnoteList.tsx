import './values.css';
import { type Footnote, keyOf } from './footnotes';
import { SourceName } from './SourceName';

/** What the numbers above it stand for. */
export function FootnoteList({ title, notes, id }: { title: string; notes: readonly Footnote[]; id: string }) {
  if (notes.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{title}</h3>
      <ol className="footnotes">
        {notes.map((note, i) => (
          <li key={keyOf(note)} id={`${id}-${i + 1}`}>
            {note.code === undefined ? note.name : <SourceName source={{ code: note.code, citation: note.name }} />}
          </li>
        ))}
      </ol>
    </>
  );
}
