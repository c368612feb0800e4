import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import type { ChartPageQuery } from '../generated/operations';
import { chartBuilder as w } from '../generated/texts';
import { type Address, query } from '../shared/Address';
import type { ChartQuestion } from '../shared/ChartQuestion';
import { useTexts } from '../shared/Texts';
import { AreaChoice } from './AreaChoice';
import { ChoiceField } from './ChoiceField';
import { IndicatorChoice } from './IndicatorChoice';
import { RatioFields } from './RatioFields';
import { readChartQuestion } from './readChartQuestion';

/** The choices as a form whose fields have the names of the address: without script it is sent, with script it is read at each change. */
export function ChartForm({
  data,
  question,
  address,
  onChange,
}: {
  data: ChartPageQuery;
  question: ChartQuestion;
  address: Address;
  onChange: (question: ChartQuestion) => void;
}) {
  const text = useTexts();
  // As it was in the beginning: it does not close while a day is typed.
  const [isAdvanced] = useState(question.asOf !== undefined);
  const [transform, setTransform] = useState(question.transform ?? 'LEVEL');
  const read = ({ currentTarget, target }: SyntheticEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && target.name === 'areas' && target.type === 'checkbox') {
      // Who checks an area means that area, and not all of them any more.
      for (const these of currentTarget.querySelectorAll<HTMLInputElement>('[name=areas][value=these]')) {
        these.checked = true;
      }
    }
    const fields = [...new FormData(currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
    );
    const changed = readChartQuestion(address.searching(query(fields)));
    setTransform(changed.transform ?? 'LEVEL');
    onChange(changed);
  };
  const release = data.dataset.release.number.toString();
  return (
    <form
      className="chart-form"
      action={address.local('/chart')}
      onInput={read}
      onSubmit={event => event.preventDefault()}
    >
      {address.language !== 'en' && <input type="hidden" name="language" value={address.language} />}
      <IndicatorChoice data={data} chosen={question.indicators} />
      <AreaChoice data={data} chosen={question.areas} />
      <fieldset>
        <legend>{text(w.period)}</legend>
        <div className="fields">
          <label>
            {text(w.from)}{' '}
            <input name="from" inputMode="numeric" pattern="\d{4}" size={5} defaultValue={question.from} />
          </label>
          <label>
            {text(w.to)} <input name="to" inputMode="numeric" pattern="\d{4}" size={5} defaultValue={question.to} />
          </label>
        </div>
      </fieldset>
      <fieldset>
        <legend>{text(w.calculation)}</legend>
        <ChoiceField
          name="transform"
          label={w.transform}
          choices={Object.entries(w.transforms)}
          chosen={question.transform ?? 'LEVEL'}
        />
        <p className="soft">{text(w.transformMeanings[transform])}</p>
        {transform === 'RATIO' && <RatioFields data={data} question={question} />}
        {transform === 'INDEX' && (
          <label>
            {text(w.baseYear)}{' '}
            <input name="baseYear" inputMode="numeric" pattern="\d{4}" size={5} defaultValue={question.baseYear} />
          </label>
        )}
      </fieldset>
      <fieldset>
        <legend>{text(w.appearance)}</legend>
        <ChoiceField name="chart" label={w.kind} choices={Object.entries(w.kinds)} chosen={question.chart ?? 'auto'} />
        <ChoiceField
          name="target"
          label={w.targets}
          choices={Object.entries(w.targetChoices)}
          chosen={question.target ?? 'auto'}
        />
        <ChoiceField name="zero" label={w.zero} choices={Object.entries(w.zeros)} chosen={question.zero ?? 'auto'} />
        <label>
          {text(w.ownTitle)} <input name="title" maxLength={200} defaultValue={question.title} />
        </label>
      </fieldset>
      <fieldset>
        <legend>{text(w.time)}</legend>
        <label>
          {text(w.release)}{' '}
          <select name="release" defaultValue={question.release ?? ''}>
            <option value="">{text(w.following)}</option>
            <option value={release}>{text(w.staying, release)}</option>
          </select>
        </label>
        <details open={isAdvanced}>
          <summary>{text(w.advanced)}</summary>
          <label>
            {text(w.asOf)} <input type="date" name="asOf" defaultValue={question.asOf} />
          </label>
        </details>
      </fieldset>
      <noscript>
        <button type="submit">{text(w.show)}</button>
      </noscript>
    </form>
  );
}
