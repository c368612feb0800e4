import type { ChartPageQuery } from '../generated/operations';
import { chartBuilder as w } from '../generated/texts';
import type { ChartQuestion } from '../shared/ChartQuestion';
import { placeRank, plannedAreas } from '../shared/places';
import { useTexts } from '../shared/Texts';
import { type ChartPlace, placesOf } from './choices';

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
  const planned = plannedAreas(data);
  const places = placesOf(data);
  const own = places.filter(place => placeRank(place, planned) < 3);
  const others = places.filter(place => placeRank(place, planned) === 3);
  return (
    <fieldset>
      <legend>{text(w.areas)}</legend>
      {modes.map(([value, name]) => (
        <label key={value} className="choice">
          <input type="radio" name="areas" value={value} defaultChecked={value === mode} /> {text(name)}
        </label>
      ))}
      <Places places={own} codes={codes} />
      {others.length > 0 && (
        <details open={others.some(({ code }) => codes.includes(code))}>
          <summary>{text(w.otherPlaces)}</summary>
          <Places places={others} codes={codes} />
        </details>
      )}
    </fieldset>
  );
}

function Places({ places, codes }: { places: readonly ChartPlace[]; codes: readonly string[] }) {
  return (
    <div className="columns">
      {places.map(({ code, name }) => (
        <label key={code} className="choice">
          <input type="checkbox" name="areas" value={code} defaultChecked={codes.includes(code)} /> {name}
        </label>
      ))}
    </div>
  );
}
