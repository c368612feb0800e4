import { type CitedSource, cited, distinct, keyOf } from '../shared/values/footnotes';
import { SourceName } from '../shared/values/SourceName';

/** Sources, each once. */
export function SourceLinks({ sources }: { sources: readonly CitedSource[] }) {
  return (
    <ul className="plain">
      {distinct(sources.map(cited)).map(source => (
        <li key={keyOf(source)}>
          <SourceName source={{ code: source.code ?? '', citation: source.name }} />
        </li>
      ))}
    </ul>
  );
}
