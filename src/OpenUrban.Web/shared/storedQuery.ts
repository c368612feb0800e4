import type { HeadLink } from './Page';

/** A stored query and the first rows of its answer, as the API reads them for the pages of it. */
export interface StoredQuery {
  readonly title: string;
  readonly publisher: string;
  readonly release: number;
  /** yyyy-MM-dd. */
  readonly releasedOn: string;
  readonly currentRelease: number;
  /** Where its page is in the release that the address names; the language goes along in all addresses. */
  readonly address: string;
  /** What stands below charts and in files about licences. */
  readonly licenceLine: string;
  /** Producers of its figures, each once. */
  readonly producers: readonly string[];
  readonly links: readonly HeadLink[];
  /** Null where its values fit into no chart. */
  readonly picture: QueryPicture | null;
  readonly table: QueryTable;
}

/** The addresses of a chart. */
export interface QueryPicture {
  readonly svg: string;
  readonly png: string | null;
  /** One for a phone, in which that of a wide page could not be read; null where its size was chosen. */
  readonly phone: { readonly address: string; readonly width: number; readonly height: number } | null;
  readonly width: number;
  readonly height: number;
}

/** The first rows. */
export interface QueryTable {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  /** Null for a missing value. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly count: number;
  /** Whether there are more rows than were counted. */
  readonly hasMore: boolean;
  /** What all values are counted in; null where that is not one unit. */
  readonly unit: { readonly name: string; readonly multiplier: number } | null;
  readonly hasMissing: boolean;
  readonly statuses: readonly { readonly code: string; readonly meaning: string }[];
}
