interface Source {
  readonly code: string;
  readonly name: string;
  readonly publisher: string;
  readonly address: string | null;
}

/** Sources, each once; one that is on the web is a click away. */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
  const once = [...new Map(sources.map(source => [source.code, source])).values()];
  return (
    <ul className="plain">
      {once.map(({ code, name, publisher, address }) => (
        <li key={code}>
          {address && /^https?:/.test(address) ? <a href={address}>{name}</a> : name}{' '}
          <span className="soft">{publisher}</span>
        </li>
      ))}
    </ul>
  );
}
