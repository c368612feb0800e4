import type { ChartPageQuery } from '../generated/operations';
import { useTexts } from '../layout/Texts';
import type { ChartQuestion } from './ChartQuestion';
import * as w from './words';

/** All areas, all districts, or some. */
export function AreaChoice({ data, chosen }: { data: ChartPageQuery; chosen: ChartQuestion['areas'] }) {
  const text = useTexts();
  const codes = Array.isArray(chosen) ? chosen : [];
  const mode = chosen === undefined ? 'all' : chosen === 'districts' ? 'districts' : 'these';
  const modes = [
    ['all', w.everyArea],
    ['districts', w.everyDistrict],
    ['these', w.chosenAreas],
  ] as const;
  return (
    <fieldset>
      <legend>{text(w.areas)}</legend>
      {modes.map(([value, name]) => (
        <label key={value} className="choice">
          <input type="radio" name="areas" value={value} defaultChecked={value === mode} /> {text(name)}
        </label>
      ))}
      <div className="columns">
        {[...(data.places.nodes ?? []), ...(data.districts.nodes ?? [])].map(({ code, name }) => (
          <label key={code} className="choice">
            <input type="checkbox" name="areas" value={code} defaultChecked={codes.includes(code)} /> {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
