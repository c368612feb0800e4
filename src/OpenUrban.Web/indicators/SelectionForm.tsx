import type { SyntheticEvent } from 'react';
import { indicators as w } from '../generated/texts';
import { type Address, query } from '../shared/Address';
import { show } from '../shared/show';
import { useTexts } from '../shared/Texts';
import type { Indicator } from './data';
import { areaGroups, codesOf, type Selection } from './selection';

/** Which areas and years are shown: a form that is sent without script, and read at each change with it. */
export function SelectionForm({
  indicator,
  selection,
  planned,
  address,
}: {
  indicator: Indicator;
  selection: Selection;
  planned: readonly string[];
  address: Address;
}) {
  const text = useTexts();
  if (indicator.series.length === 0) {
    return null;
  }
  const read = ({ currentTarget }: SyntheticEvent<HTMLFormElement>) => {
    const fields = [...new FormData(currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
    );
    show(address.searching(query(fields)).with({ release: address.release }));
  };
  const groups = areaGroups.map(group => [group, codesOf(indicator, group, planned)] as const);
  return (
    <form
      className="selection"
      action={address.local(address.path)}
      onInput={read}
      onSubmit={event => event.preventDefault()}
    >
      {address.language !== 'en' && <input type="hidden" name="language" value={address.language} />}
      {indicator.series.length > 1 && (
        <ul className="inline">
          {groups
            .filter(([, group]) => group.length > 0)
            .map(([group]) => (
              <li key={group}>
                <a href={address.with({ areas: group }).relative}>{text(w.areaGroups[group])}</a>
              </li>
            ))}
        </ul>
      )}
      {indicator.series.length > 1 && (
        <details>
          <summary>{text(w.choose)}</summary>
          <fieldset>
            <legend className="hidden">{text(w.areas)}</legend>
            {indicator.series.map(({ area }) => (
              <label key={area.code}>
                <input
                  type="checkbox"
                  name="areas"
                  value={area.code}
                  defaultChecked={selection.areas.includes(area.code)}
                />{' '}
                {area.name}
              </label>
            ))}
          </fieldset>
        </details>
      )}
      <label>
        {text(w.from)} <input name="from" inputMode="numeric" pattern="\d{4}" size={5} defaultValue={selection.from} />
      </label>{' '}
      <label>
        {text(w.to)} <input name="to" inputMode="numeric" pattern="\d{4}" size={5} defaultValue={selection.to} />
      </label>
      <noscript>
        <button type="submit">{text(w.show)}</button>
      </noscript>
    </form>
  );
}
