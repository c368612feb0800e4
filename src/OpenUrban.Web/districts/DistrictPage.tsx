import { districts as w } from '../generated/texts';
import './districts.css';
import type { DistrictPageQuery } from '../generated/operations';
import { chartCard, chartParameters } from '../shared/ChartQuestion';
import { fill, type Language } from '../shared/languages';
import type { Page, PageProps } from '../shared/Page';
import { useTexts } from '../shared/Texts';
import { quantityText, unitText } from '../shared/values/quantities';
import { remarksText } from '../shared/values/ValueRemarks';
import { DistrictFacts } from './DistrictFacts';
import type { District, Figure } from './data';
import { MeasureList } from './MeasureList';
import { NeighbourTable } from './NeighbourTable';
import { shortName } from './names';
import { Profile } from './Profile';
import { type TileContent, TileMap } from './TileMap';
import { ZoneList } from './ZoneList';

/** One district: what it is, its figures, and what the plans have for it. */
export const districtPage: Page<DistrictPageQuery> = {
  exists: ({ district }) => district !== null,
  head: ({ data, address }) => {
    const { language } = address;
    const district = data.district as District;
    const city = district.parent?.name ?? '';
    return {
      title: fill(w.districtTitle[language], district.name, city),
      description: fill(
        w.districtDescription[language],
        district.name,
        city,
        populationText(district, language),
        district.latest.length,
      ),
      picture: chartCard({ indicators: ['POP_CENSUS'], areas: [district.code] }, language),
      canonical: address.only('language', 'release'),
      linkedData: {
        '@type': 'AdministrativeArea',
        name: district.name,
        alternateName: [district.english, district.simplified, district.traditional].filter(
          name => name !== district.name,
        ),
        identifier: district.code,
        ...(district.centroid && { geo: { '@type': 'GeoCoordinates', ...district.centroid } }),
        containedInPlace: { '@type': 'City', name: city, identifier: district.parent?.code },
        additionalProperty: district.latest.map(({ indicator, value, year }) => ({
          '@type': 'PropertyValue',
          propertyID: indicator.code,
          name: `${indicator.name} (${year})`,
          value,
          unitText: unitText(indicator, language),
          url: address.page(`/indicators/${indicator.code}`, { release: address.release }).absolute,
        })),
      },
    };
  },
  Content: DistrictContent,
};

function DistrictContent({ data, address }: PageProps<DistrictPageQuery>) {
  const text = useTexts();
  const district = data.district as District;
  const districts = data.districts.nodes ?? [];
  const population = populationOf(district);
  const beside = districts.find(({ code }) => code === district.code);
  const contents = districts.map(
    ({ code, name }): TileContent => ({
      code,
      name: shortName(name),
      label: name,
      address: address.to(`/districts/${code}`),
      isCurrent: code === district.code,
    }),
  );
  return (
    <>
      <h1>{district.name}</h1>
      <p className="lead">
        {populationText(district, address.language)}{' '}
        {population && <span className="soft">{remarksText(population, address.language)}</span>}
      </p>
      <div className="facts-and-map">
        <section aria-labelledby="facts">
          <h2 id="facts">{text(w.facts)}</h2>
          <DistrictFacts district={district} />
        </section>
        <TileMap contents={contents} label={text(w.mapOf, district.name)} />
      </div>
      <section aria-labelledby="profile">
        <h2 id="profile">{text(w.profile)}</h2>
        <Profile figures={district.latest} address={address} />
      </section>
      <section aria-labelledby="measures">
        <h2 id="measures">{text(w.measures)}</h2>
        <p className="soft">{text(w.measuresLead)}</p>
        <MeasureList measures={district.measures} address={address} />
      </section>
      <section aria-labelledby="zones">
        <h2 id="zones">{text(w.zones)}</h2>
        <p className="soft">{text(w.zonesLead)}</p>
        <ZoneList zones={district.zones} />
      </section>
      {beside && (
        <section aria-labelledby="neighbours">
          <h2 id="neighbours">{text(w.neighbours)}</h2>
          <p className="soft">{text(w.neighboursLead)}</p>
          <NeighbourTable district={beside} districts={districts} address={address} />
          <p>
            <a href={address.to('/chart', chartParameters({ indicators: ['POP_CENSUS'], areas: 'districts' }))}>
              {text(w.allInChart)}
            </a>
          </p>
        </section>
      )}
    </>
  );
}

/** How many live there: at the end of a year, else at a census. */
const populationOf = ({ latest }: District): Figure | undefined =>
  ['POP_RES_YE', 'POP_CENSUS']
    .map(code => latest.find(({ indicator }) => indicator.code === code))
    .find(figure => figure?.value != null);

function populationText(district: District, language: Language): string {
  const population = populationOf(district);
  return population === undefined
    ? ''
    : fill(
        w.population[language],
        population.indicator.name,
        quantityText(population, population.indicator, language),
        population.year,
      );
}
