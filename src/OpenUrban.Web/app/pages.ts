import { chartPage } from '../charts/ChartPage';
import { districtPage } from '../districts/DistrictPage';
import { districtsPage } from '../districts/DistrictsPage';
import type { ScriptedPage } from '../generated/routes';
import { indicatorPage } from '../indicators/IndicatorPage';
import { indicatorsPage } from '../indicators/IndicatorsPage';
import { plansPage } from '../plans/PlansPage';
import type { Page } from '../shared/Page';
import { sourcePage } from '../sources/SourcePage';
import { sourcesPage } from '../sources/SourcesPage';

/** The pages that browsers take over, by the names that routes.json gives them. */
// biome-ignore lint/suspicious/noExplicitAny: what a page's operation answers is known to the page alone.
export const pages: Readonly<Record<ScriptedPage, Page<any>>> = {
  plans: plansPage,
  indicators: indicatorsPage,
  indicator: indicatorPage,
  chart: chartPage,
  districts: districtsPage,
  district: districtPage,
  sources: sourcesPage,
  source: sourcePage,
};
