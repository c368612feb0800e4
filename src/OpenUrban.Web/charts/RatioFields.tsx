import type { ChartPageQuery } from '../generated/operations';
import { chartBuilder as w } from '../generated/texts';
import type { ChartQuestion } from '../shared/ChartQuestion';
import { useTexts } from '../shared/Texts';

/** By what a ratio divides. */
export function RatioFields({ data, question }: { data: ChartPageQuery; question: ChartQuestion }) {
  const text = useTexts();
  return (
    <div className="fields">
      <label>
        {text(w.denominator)}{' '}
        <select name="denominator" defaultValue={question.denominator ?? ''}>
          <option value="">–</option>
          {(data.indicators.nodes ?? []).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text(w.multiplier)} <input name="multiplier" inputMode="decimal" size={7} defaultValue={question.multiplier} />
      </label>
      <label>
        {text(w.tolerance)}{' '}
        <input name="tolerance" inputMode="numeric" pattern="\d{1,2}" size={3} defaultValue={question.tolerance} />
      </label>
    </div>
  );
}
