import { indicators as w } from '../generated/texts';
import { useLanguage, useTexts } from '../shared/Texts';
import { unitText } from '../shared/values/quantities';
import type { Indicator } from './data';

/** How the figures of an indicator are to be read. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const text = useTexts();
  const language = useLanguage();
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{text(w.facts)}</h2>
      <dl className="facts">
        <dt>{text(w.code)}</dt>
        <dd>{indicator.code}</dd>
        <dt>{text(w.topic)}</dt>
        <dd>{indicator.topic.name}</dd>
        <dt>{text(w.unit)}</dt>
        <dd>{unitText(indicator, language)}</dd>
        <dt>{text(w.direction)}</dt>
        <dd>{text(w.directions[indicator.direction])}</dd>
        <dt>{text(w.additive)}</dt>
        <dd>{text(indicator.additive ? w.isAdditive : w.notAdditive)}</dd>
      </dl>
    </section>
  );
}
