import { districts as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { show } from '../shared/show';
import { useTexts } from '../shared/Texts';
import { type Comparison, valueCount } from './comparison';

/** What the districts are compared by. Without script the button loads the page; with it, a choice shows at once. */
export function ComparisonForm({ comparison, address }: { comparison: Comparison; address: Address }) {
  const text = useTexts();
  const { indicator, indicators, year, years, rows } = comparison;
  const topics = [...new Map(indicators.map(({ topic }) => [topic.code, topic])).values()];
  const choose = (indicator: string, year: string | undefined) => show(address.with({ indicator, year }));
  return (
    <form className="comparison-form" action={address.local('/districts')}>
      {['language', 'release', 'order'].map(name => {
        const value = address.parameters.get(name);
        return value !== undefined && <input key={name} type="hidden" name={name} value={value} />;
      })}
      <label>
        {text(w.indicator)}
        <select name="indicator" value={indicator.code} onChange={event => choose(event.target.value, undefined)}>
          {topics.map(topic => (
            <optgroup key={topic.code} label={topic.name}>
              {indicators
                .filter(other => other.topic.code === topic.code)
                .map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {text(w.year)}
        <select name="year" value={year} onChange={event => choose(indicator.code, event.target.value)}>
          {years.map(other => {
            const count = valueCount(indicator, other);
            return (
              <option key={other} value={other}>
                {count === rows.length ? other : text(w.yearPartly, other, count, rows.length)}
              </option>
            );
          })}
        </select>
      </label>
      <button type="submit">{text(w.showIt)}</button>
    </form>
  );
}
