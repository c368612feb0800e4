/** A source, with its address where it has one on the web. */
export function SourceName({ source }: { source: { readonly name: string; readonly address: string | null } }) {
  return source.address && /^https?:/.test(source.address) ? (
    <a href={source.address}>{source.name}</a>
  ) : (
    source.name
  );
}
