import type { Footnote } from './footnotes';

/** What the numbers above it stand for. */
export function FootnoteList({ title, notes, id }: { title: string; notes: readonly Footnote[]; id: string }) {
  if (notes.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{title}</h3>
      <ol className="footnotes">
        {notes.map(({ text, address }, i) => (
          <li key={text} id={`${id}-${i + 1}`}>
            {address && /^https?:/.test(address) ? <a href={address}>{text}</a> : text}
          </li>
        ))}
      </ol>
    </>
  );
}
