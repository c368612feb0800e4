import { useTexts } from '../layout/Texts';
import * as w from './words';

/** Where something stands in the published text. */
export function Locators({
  locators,
}: {
  locators: readonly { readonly section: string | null; readonly lineFrom: number; readonly lineTo: number }[];
}) {
  const text = useTexts();
  if (locators.length === 0) {
    return null;
  }
  const places = locators.map(({ lineFrom, lineTo }) =>
    lineFrom === lineTo ? text(w.line, lineFrom) : text(w.lines, lineFrom, lineTo),
  );
  return <span className="soft">({places.join('; ')})</span>;
}
