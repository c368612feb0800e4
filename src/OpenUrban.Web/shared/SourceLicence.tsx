import { common as w } from '../generated/texts';
import { useTexts } from './Texts';
import type { CitedSource } from './values/footnotes';
import { SourceName } from './values/SourceName';

/** A source, and the licence that it states, in words. */
export interface LicensedSource extends CitedSource {
  readonly licence: string;
}

/** A source as it is listed where its licence is told as well. */
export function SourceLicence({ source }: { source: LicensedSource }) {
  const text = useTexts();
  return (
    <>
      <SourceName source={source} />
      {text(w.statedLicence, source.licence)}
    </>
  );
}
