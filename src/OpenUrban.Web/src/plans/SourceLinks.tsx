import { SourceName } from '../values/SourceName';

interface Source {
  readonly code: string;
  readonly name: string;
  readonly producer: string;
  readonly address: string | null;
}

/** Sources, each once; one that is on the web is a click away. */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
  const once = [...new Map(sources.map(source => [source.code, source])).values()];
  return (
    <ul className="plain">
      {once.map(source => (
        <li key={source.code}>
          <SourceName source={source} /> <span className="soft">{source.producer}</span>
        </li>
      ))}
    </ul>
  );
}
