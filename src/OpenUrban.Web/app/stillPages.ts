import { datasetPage } from '../datasets/DatasetPage';
import { embedPage } from '../embeds/EmbedPage';
import { errorPage } from '../errors/ErrorPage';
import type { StillPage } from '../generated/routes';
import { queryPage } from '../queries/QueryPage';
import type { Page } from '../shared/Page';

/** The pages on which no script runs, by the names that routes.json gives them: no browser loads them. */
// biome-ignore lint/suspicious/noExplicitAny: what the API reads for a page is known to the page alone.
export const stillPages: Readonly<Record<StillPage, Page<any>>> = {
  dataset: datasetPage,
  query: queryPage,
  embed: embedPage,
  error: errorPage,
  embedError: errorPage,
};
