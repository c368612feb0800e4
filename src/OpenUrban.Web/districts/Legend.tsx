import { districts as w } from '../generated/texts';
import { useTexts } from '../shared/Texts';
import type { Class } from './classes';
import { Hatching } from './Hatching';

/** Which colours stand for which values. */
export function Legend({
  classes,
  unit,
  textOf,
  marked,
  hasMissing,
}: {
  classes: readonly Class[];
  unit: string;
  /** How a value is written. */
  textOf: (value: number) => string;
  /** What is to be known of the values that are marked with an asterisk. */
  marked: readonly string[];
  hasMissing: boolean;
}) {
  const text = useTexts();
  return (
    <div className="legend">
      <h3>{text(w.legend, unit)}</h3>
      <ul>
        {classes.map(({ from, to }, i) => (
          <li key={from}>
            <Swatch shade={i} /> {from === to ? textOf(from) : text(w.range, textOf(from), textOf(to))}
          </li>
        ))}
        {hasMissing && (
          <li>
            <Swatch shade="missing" /> — {text(w.noFigure)}
          </li>
        )}
        {marked.length > 0 && <li>* {[...new Set(marked)].join(text(w.semicolon))}</li>}
      </ul>
      <p className="soft">{text(w.legendNote)}</p>
    </div>
  );
}

function Swatch({ shade }: { shade: number | 'missing' }) {
  return (
    <svg className={`swatch shade-${shade}`} viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
      {shade === 'missing' && <Hatching id="legend-hatching" />}
      <rect x="0.5" y="0.5" width="31" height="19" rx="2" />
      {shade === 'missing' && <path d="M0 0h32v20h-32z" fill="url(#legend-hatching)" />}
    </svg>
  );
}
