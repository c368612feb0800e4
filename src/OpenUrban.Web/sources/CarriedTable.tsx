import type { SourcePageQuery } from '../generated/operations';
import { sources as w } from '../generated/texts';
import type { Address } from '../shared/Address';
import { numberText } from '../shared/numbers';
import { ScrollTable } from '../shared/ScrollTable';
import { useTexts } from '../shared/Texts';
import { carriedOf } from './carried';

/** The indicators that have values of a source. */
export function CarriedTable({ data, address }: { data: SourcePageQuery; address: Address }) {
  const text = useTexts();
  const carried = carriedOf(data);
  const count = data.observations.nodes?.length ?? 0;
  return (
    <section aria-labelledby="carries">
      <h2 id="carries">{text(w.carries)}</h2>
      {count === 0 ? (
        <p>{text(w.carriesNone)}</p>
      ) : (
        <>
          <p>
            {text(w.carriesLead, numberText(count), carried.length)}{' '}
            {data.observations.pageInfo.hasNextPage && text(w.cut, numberText(count))}
          </p>
          <ScrollTable name={text(w.carries)}>
            <thead>
              <tr>
                <th scope="col">{text(w.indicator)}</th>
                <th scope="col">{text(w.years)}</th>
                <th scope="col" className="number">
                  {text(w.areas)}
                </th>
                <th scope="col" className="number">
                  {text(w.values)}
                </th>
              </tr>
            </thead>
            <tbody>
              {carried.map(({ code, name, values, areas, firstYear, lastYear }) => (
                <tr key={code}>
                  <th scope="row">
                    <a href={address.to(`/indicators/${code}`)}>{name}</a>
                  </th>
                  <td>{firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`}</td>
                  <td className="number">{areas}</td>
                  <td className="number">{values}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
    </section>
  );
}
