import './values.css';
/** A source, with its addresses on the web; a few were read at two. */
export function SourceName({ source }: { source: { readonly name: string; readonly address: string | null } }) {
  const [first, ...others] = (source.address ?? '').split(/[\s;]+/).filter(address => /^https?:/.test(address));
  return (
    <>
      {first === undefined ? source.name : <a href={first}>{source.name}</a>}
      {others.map((address, i) => (
        <span key={address}>
          {' '}
          <a className="footnote-mark" href={address}>
            [{i + 2}]
          </a>
        </span>
      ))}
    </>
  );
}
