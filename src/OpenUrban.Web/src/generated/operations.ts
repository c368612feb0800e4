/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Kinds of area. */
export type AreaKind =
  /** The country. */
  | 'COUNTRY'
  /** A province or autonomous region: a first-level part of the country that is no city. */
  | 'PROVINCE'
  /** A city of province or prefecture rank. */
  | 'CITY'
  /** One of the present districts of a city. */
  | 'DISTRICT'
  /** Several countries together, as a statistical office groups them. */
  | 'REGION'
  /** A place or kind of place that the plan names and that is no administrative unit. */
  | 'ZONE';

/** What a link between two things rests on. */
export type Basis =
  /** The wording stands in the published text. */
  | 'STATED'
  /** A judgement of the readers of the text. */
  | 'INFERRED'
  /** Knowledge from outside the text, with its source. */
  | 'OUTSIDE';

/** How exactly a date is known. */
export type DatePrecision =
  /** The day. */
  | 'DAY'
  /** The year; its last day stands for it, and never a day on which it had long been known. */
  | 'YEAR'
  /** Only a day is known on which it was public already: it was published on that day or before. */
  | 'NOT_AFTER';

/** Where a deadline comes from. */
export type DeadlineBasis =
  /** The text names it for this target. */
  | 'STATED'
  /** The text names none for this target; the horizon of the plan is taken. */
  | 'INFERRED'
  /** There is none. */
  | 'NONE';

/** The three groups in which the 2020 census reported the districts. */
export type DistrictGroup =
  /** The seven districts of the central city. */
  | 'URBAN_CORE'
  /** The eight suburban districts. */
  | 'SUBURBAN'
  /** Pudong, partly urban and partly suburban, which is reported on its own. */
  | 'URBAN_SUBURBAN';

/** Where a goal stands among the goals of its plan. */
export type GoalKind =
  /** The one overall goal of a plan. */
  | 'OVERALL'
  /** A goal that is part of the overall goal. */
  | 'SUB_GOAL';

/** Which way a figure has to move to be called better. */
export type IndicatorDirection =
  /** Higher is better. */
  | 'UP'
  /** Lower is better. */
  | 'DOWN'
  /** Neither. */
  | 'NEUTRAL';

/** The languages every published text exists in (BCP 47: en, zh-Hans, zh-Hant). */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese in simplified characters. */
  | 'ZH_HANS'
  /** Chinese in traditional characters. */
  | 'ZH_HANT';

/** What kind of value a value is: SDMX code list CL_OBS_STATUS 2.2. */
export type ObservationStatus =
  /** Normal value. */
  | 'A'
  /** Time series break. */
  | 'B'
  /** Definition differs. */
  | 'D'
  /** Estimated value. */
  | 'E'
  /** Forecast value. */
  | 'F'
  /** Experimental value. */
  | 'G'
  /** Missing value; holiday or weekend. */
  | 'H'
  /** Value imputed by a receiving agency. */
  | 'I'
  /** Derogation. */
  | 'J'
  /** Data included in another category. */
  | 'K'
  /** Missing value; data exist but were not collected. */
  | 'L'
  /** Missing value; data cannot exist. */
  | 'M'
  /** Not significant. */
  | 'N'
  /** Missing value. */
  | 'O'
  /** Provisional value. */
  | 'P'
  /** Missing value; suppressed. */
  | 'Q'
  /** Strike or other special event. */
  | 'S'
  /** Low reliability. */
  | 'U'
  /** Unvalidated value. */
  | 'V'
  /** Includes data from another category. */
  | 'W';

/** The verdict on a target. */
export type ProgressStatus =
  /** The last value meets the target; of a target for every year, every year of the plan did. */
  | 'ACHIEVED'
  /** The last value is where the path to the target has it, or better. */
  | 'ON_TRACK'
  /** The last value is short of the path, or a year missed a target that is for every year. */
  | 'OFF_TRACK'
  /** The last value is farther from the target than the baseline, or no longer meets what the baseline met. */
  | 'DETERIORATING'
  /** The deadline has passed, the figure of its year is in or should be, and no value that is known meets the target. */
  | 'OVERDUE'
  /** The deadline has passed, and the figure of its year is not yet due. */
  | 'AWAITING_DATA'
  /** The target has a figure, and there is nothing to judge it by. The reason says what is wanting. */
  | 'NOT_ASSESSABLE'
  /** The target has no figure to be judged by: it is a quality, an event or a length of time. */
  | 'NO_FIGURE';

/** What a publication did to the one before it. */
export type RevisionChange =
  /** It is the first publication that is known. */
  | 'INITIAL'
  /** It says the same. */
  | 'CONFIRMED'
  /** It says the same with fewer digits. */
  | 'ROUNDED'
  /** It says something else. */
  | 'REVISED';

/** How close what was read is to the producer of the figures. */
export type SourceGrade =
  /** The producer's own publication was read. */
  | 'OFFICIAL'
  /** The producer's publication was read in a copy by somebody else. */
  | 'OFFICIAL_VIA_COPY'
  /** News reported what the producer had said. */
  | 'PRESS'
  /** Neither: a work of reference, a paper, a collection that does not name its origin. */
  | 'OTHER';

/** How a value has to stand to a target's value. */
export type TargetComparator =
  /** 以上, 不少于: the value itself counts as met. */
  | 'AT_LEAST'
  /** 以下, 不超过: the value itself counts as met. */
  | 'AT_MOST'
  /** 突破: strictly more. */
  | 'MORE_THAN'
  /** Strictly less. */
  | 'LESS_THAN'
  /** 接近: A value is close to the target when, rounded to the digits of the target's figure, it is that figure. */
  | 'CLOSE_TO'
  /** Exactly the value. */
  | 'EQUAL'
  /** No figure to compare with. */
  | 'QUALITATIVE';

/** What a target's value is a value of. */
export type TargetKind =
  /** The level at the deadline. */
  | 'LEVEL'
  /** The sum over all years up to the deadline. */
  | 'CUMULATIVE'
  /** The value of every single year. */
  | 'ANNUAL'
  /** An event. */
  | 'MILESTONE'
  /** A length of time; it is no target for an outcome. */
  | 'DURATION';

/** What is made of the values of a series. All but LEVEL are computed in base units, of values that were observed: nothing is interpolated, and a year without a value has none here either. */
export type Transform =
  /** The values themselves, as published. */
  | 'LEVEL'
  /** The difference to the last year before that has a value, however many years ago that is. */
  | 'CHANGE'
  /** The same difference in percent of the earlier value. Null where that is zero, or negative: the sign would mislead. */
  | 'PERCENT_CHANGE'
  /** Growth in percent a year since the last year before that has a value, compounded over the years in between. Null where one of both is not positive. */
  | 'COMPOUND_ANNUAL_GROWTH'
  /** The natural logarithm. Null for what is not positive. */
  | 'LOG'
  /** Relative to the value of the base year, which is 100. Null in all years when the base year has no positive value. */
  | 'INDEX'
  /** Divided by the residents of the area in the same year: those at its end, else those of a census. Null where there are none for that year, and where the unit cannot be divided, as a share or a rate. */
  | 'PER_CAPITA'
  /** Divided by the area in square kilometres, which is of one year. Null where it is unknown, and where the unit cannot be divided, as a share or a rate. */
  | 'PER_KM2'
  /** The place among the areas of the same kind and parent that have a value in the same year: 1 is the highest value; equal values share a place, and the places behind it are left out. */
  | 'RANK'
  /** In percent of the value of the parent area in the same year, which may be of another indicator that measures the same. Null for indicators that are not additive: their figures are no parts of a whole. */
  | 'SHARE_OF_PARENT';

/** Whether a value is the figure itself or a bound of it. */
export type ValueBound =
  /** The figure itself. */
  | 'EXACT'
  /** At least so much: "more than 10 000", or a part of the year. */
  | 'LOWER'
  /** About so much. */
  | 'APPROX';

/** Kinds of zone, normalised from the reading of the plan. */
export type ZoneKind =
  /** A kind of place and not one place, such as the suburbs or the market towns. */
  | 'ZONE_TYPE'
  /** Several places named together, such as the five new towns. */
  | 'ZONE_GROUP'
  /** A new town. */
  | 'NEW_TOWN'
  /** An area that carries a national strategy. */
  | 'STRATEGIC_ZONE'
  /** An area for science and innovation. */
  | 'SCIENCE_ZONE'
  /** An area set aside for one urban function. */
  | 'FUNCTION_AREA'
  /** An area whose industry or land use is being turned over. */
  | 'TRANSFORMATION_AREA'
  /** A region that reaches beyond the city. */
  | 'CROSS_BORDER_REGION'
  /** A zone with a common administration across the city's border. */
  | 'CROSS_BORDER_ZONE'
  /** A railway or metro line across the city's border. */
  | 'CROSS_BORDER_LINE';

export type ChartPageQueryVariables = Exact<{
  language?: Language;
  afterIndicators?: string | null | undefined;
  afterPlaces?: string | null | undefined;
  isFurther?: boolean;
}>;


export type ChartPageQuery = { dataset: { title: string, licenceId: string, licenceAddress: string, release: { number: number, publishedAt: string }, citation: { text: string, bibtex: string } }, plans: { nodes: Array<{ area:
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
       }> | null }, indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, unitMultiplier: number, areasCount: number, longestSeries: number, unit: { name: string }, topic: { code: string, name: string }, first: { nodes: Array<{ firstYear: number }> | null }, latest: Array<{ year: number, value: number | null, area:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
         }> }> | null }, places: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { code: string, kind: AreaKind, name: string, parent:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
         | null }
      | { code: string, kind: AreaKind, name: string, parent:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
         | null }
      | { code: string, kind: AreaKind, name: string, parent:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
         | null }
      | { code: string, kind: AreaKind, name: string, parent:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
         | null }
      | { code: string, kind: AreaKind, name: string, parent:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
         | null }
      | { code: string, kind: AreaKind, name: string, parent:
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
          | { code: string }
         | null }
    > | null } };

export type ChartQueryVariables = Exact<{
  indicators?: Array<string> | string;
  areas?: Array<string> | string | null | undefined;
  areaKind?: AreaKind | null | undefined;
  from?: number | null | undefined;
  to?: number | null | undefined;
  transform?: Transform | null | undefined;
  baseYear?: number | null | undefined;
  language?: Language;
}>;


export type ChartQuery = { series: Array<{ years: Array<number>, values: Array<number | null>, indicator: { code: string, name: string }, area:
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
     }> };

export type DatasetQueryVariables = Exact<{
  language?: Language;
}>;


export type DatasetQuery = { dataset: { id: string, title: string, description: string, licenceId: string, release: { id: string, number: number, publishedAt: string, checksum: string }, citation: { text: string, bibtex: string } } };

export type DistrictPageQueryVariables = Exact<{
  code?: string;
  language?: Language;
}>;


export type DistrictPageQuery = { dataset: { title: string, licenceId: string, licenceAddress: string, release: { number: number, publishedAt: string }, citation: { text: string } }, district: { code: string, name: string, note: string | null, group: DistrictGroup | null, areaKm2: number | null, areaKm2Year: number | null, english: string, simplified: string, traditional: string, parent:
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
     | null, groupSource: { code: string, citation: string } | null, areaKm2Source: { code: string, citation: string } | null, centroid: { longitude: number, latitude: number } | null, centroidSource: { code: string, citation: string } | null, predecessors: Array<{ name: string, code: string | null, until: number, source: { code: string, citation: string } }>, zones: { edges: Array<{ basis: Basis, evidence: string | null, source: { code: string, citation: string } | null, node: { code: string, name: string, kindOfZone: ZoneKind } }> | null }, measures: { nodes: Array<{ code: string, name: string, summary: string, action: { code: string, name: string } | null, plan: { shortName: string } }> | null }, latest: Array<{ year: number, value: number | null, valueText: string | null, bound: ValueBound, reference: string | null, status: ObservationStatus, notes: Array<{ text: string }>, source: { code: string, citation: string }, indicator: { code: string, name: string, unitMultiplier: number, unit: { name: string, symbol: string | null }, topic: { code: string, name: string }, series: Array<{ points: Array<{ year: number, value: number | null, rankedAreas: number | null }> }> } }> } | null, districts: { nodes: Array<{ code: string, name: string, centroid: { longitude: number, latitude: number } | null, censuses: Array<{ indicator: { code: string, name: string, unitMultiplier: number, unit: { name: string, symbol: string | null } }, observations: Array<{ year: number, value: number | null, valueText: string | null, bound: ValueBound, reference: string | null, status: ObservationStatus, notes: Array<{ text: string }>, source: { code: string, citation: string } }> }>, figures: Array<{ indicator: { code: string, name: string, unitMultiplier: number, unit: { name: string, symbol: string | null } }, observations: Array<{ year: number, value: number | null, valueText: string | null, bound: ValueBound, reference: string | null, status: ObservationStatus, notes: Array<{ text: string }>, source: { code: string, citation: string } }> }> }> | null } };

export type ComparedFragment = { indicator: { code: string, name: string, unitMultiplier: number, unit: { name: string, symbol: string | null } }, observations: Array<{ year: number, value: number | null, valueText: string | null, bound: ValueBound, reference: string | null, status: ObservationStatus, notes: Array<{ text: string }>, source: { code: string, citation: string } }> };

export type DistrictProfileQueryVariables = Exact<{
  code?: string;
  language?: Language;
}>;


export type DistrictProfileQuery = { district: { id: string, code: string, name: string, areaKm2: number | null, measures: { nodes: Array<{ id: string, code: string, name: string }> | null }, zones: { nodes: Array<{ id: string, code: string, name: string }> | null }, latest: Array<{ id: string, year: number, value: number | null, status: ObservationStatus, indicator: { id: string, code: string, name: string, unitMultiplier: number, unit: { id: string, name: string } }, source: { id: string, name: string, address: string | null } }> } | null };

export type DistrictsPageQueryVariables = Exact<{
  language?: Language;
  afterCoverage?: string | null | undefined;
  isFurther?: boolean;
}>;


export type DistrictsPageQuery = { dataset: { title: string, licenceId: string, licenceAddress: string, release: { number: number, publishedAt: string }, citation: { text: string } }, districts: { nodes: Array<{ code: string, name: string, group: DistrictGroup | null }> | null }, coverage: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ indicator: { code: string, name: string, definition: string, unitMultiplier: number, unit: { name: string, symbol: string | null }, topic: { code: string, name: string }, series: Array<{ years: Array<number>, values: Array<number | null>, statuses: Array<ObservationStatus>, notes: Array<string | null>, area:
            | { code: string }
            | { code: string }
            | { code: string }
            | { code: string }
            | { code: string }
            | { code: string }
          , observations: Array<{ valueText: string | null, bound: ValueBound, reference: string | null, source: { code: string } }>, sources: Array<{ code: string, citation: string }> }> } }> | null } };

export type IndicatorPageQueryVariables = Exact<{
  code?: string;
  language?: Language;
  afterCoverage?: string | null | undefined;
  isFurther?: boolean;
}>;


export type IndicatorPageQuery = { dataset: { title: string, licenceId: string, licenceAddress: string, release: { number: number, publishedAt: string }, citation: { text: string } }, plans: { nodes: Array<{ area:
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
       }> | null }, indicator: { code: string, name: string, definition: string, direction: IndicatorDirection, additive: boolean, unitMultiplier: number, coverage: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ firstYear: number, lastYear: number, values: number, missing: number, interval: number | null, area:
          | { code: string, kind: AreaKind, name: string }
          | { code: string, kind: AreaKind, name: string }
          | { code: string, kind: AreaKind, name: string }
          | { code: string, kind: AreaKind, name: string }
          | { code: string, kind: AreaKind, name: string }
          | { code: string, kind: AreaKind, name: string }
        , gaps: Array<{ years: Array<number>, status: ObservationStatus | null, breaks: Array<{ year: number }> }> }> | null }, unit: { name: string, symbol: string | null }, topic: { name: string }, breaks: Array<{ year: number, reason: string, area:
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      , source: { code: string, citation: string } }>, targets: { nodes: Array<{ code: string, name: string, progress: { status: ProgressStatus, reason: string } }> | null }, series: Array<{ area:
        | { code: string, kind: AreaKind, name: string }
        | { code: string, kind: AreaKind, name: string }
        | { code: string, kind: AreaKind, name: string }
        | { code: string, kind: AreaKind, name: string }
        | { code: string, kind: AreaKind, name: string }
        | { code: string, kind: AreaKind, name: string }
      , sources: Array<{ code: string, name: string, producer: string | null, citation: string, licence: string, open: boolean }>, observations: Array<{ year: number, value: number | null, valueText: string | null, bound: ValueBound, reference: string | null, status: ObservationStatus, crossesBreak: boolean, notes: Array<{ text: string }>, source: { code: string }, revisions: Array<{ change: RevisionChange, valueText: string | null, bound: ValueBound, publishedOn: string, publishedPrecision: DatePrecision, vintage: { name: string } | null, notes: Array<{ text: string }>, source: { code: string, citation: string } }> }> }> } | null };

export type IndicatorWholeFragment = { code: string, name: string, definition: string, direction: IndicatorDirection, additive: boolean, unitMultiplier: number, unit: { name: string, symbol: string | null }, topic: { name: string }, breaks: Array<{ year: number, reason: string, area:
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
    , source: { code: string, citation: string } }>, targets: { nodes: Array<{ code: string, name: string, progress: { status: ProgressStatus, reason: string } }> | null }, series: Array<{ area:
      | { code: string, kind: AreaKind, name: string }
      | { code: string, kind: AreaKind, name: string }
      | { code: string, kind: AreaKind, name: string }
      | { code: string, kind: AreaKind, name: string }
      | { code: string, kind: AreaKind, name: string }
      | { code: string, kind: AreaKind, name: string }
    , sources: Array<{ code: string, name: string, producer: string | null, citation: string, licence: string, open: boolean }>, observations: Array<{ year: number, value: number | null, valueText: string | null, bound: ValueBound, reference: string | null, status: ObservationStatus, crossesBreak: boolean, notes: Array<{ text: string }>, source: { code: string }, revisions: Array<{ change: RevisionChange, valueText: string | null, bound: ValueBound, publishedOn: string, publishedPrecision: DatePrecision, vintage: { name: string } | null, notes: Array<{ text: string }>, source: { code: string, citation: string } }> }> }> };

export type IndicatorsPageQueryVariables = Exact<{
  language?: Language;
  afterIndicators?: string | null | undefined;
  isFurther?: boolean;
}>;


export type IndicatorsPageQuery = { dataset: { title: string, licenceId: string, licenceAddress: string, release: { number: number, publishedAt: string }, citation: { text: string } }, plans: { nodes: Array<{ area:
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
       }> | null }, indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, definition: string, unitMultiplier: number, areasCount: number, longestSeries: number, unit: { name: string, symbol: string | null }, topic: { code: string, name: string }, ofPlaces: { nodes: Array<{ firstYear: number, lastYear: number, area:
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
           }> | null }, ofDistricts: { totalCount: number, nodes: Array<{ firstYear: number, lastYear: number }> | null }, ofProvinces: { totalCount: number, nodes: Array<{ firstYear: number, lastYear: number }> | null } }> | null } };

export type PlanQueryVariables = Exact<{
  language?: Language;
}>;


export type PlanQuery = { plans: { nodes: Array<{ id: string, code: string, name: string, goals: { nodes: Array<{ id: string, code: string, name: string, measures: { nodes: Array<{ id: string, code: string, name: string }> | null } }> | null }, targets: { nodes: Array<{ id: string, code: string, name: string, comparator: TargetComparator, value: number | null, baselineYear: number | null, deadline: { date: string | null, precision: DatePrecision | null, text: string } }> | null } }> | null } };

export type PlansPageQueryVariables = Exact<{
  language?: Language;
}>;


export type PlansPageQuery = { dataset: { title: string, licenceId: string, licenceAddress: string, release: { number: number, publishedAt: string }, citation: { text: string } }, plans: { nodes: Array<{ code: string, name: string, shortName: string, issuer: string, documentNumber: string, issuedOn: string, period: string, note: string | null, parent: { code: string, shortName: string } | null, source: { code: string, citation: string }, progress: { achieved: number, onTrack: number, offTrack: number, deteriorating: number, overdue: number, awaitingData: number, notAssessable: number, noFigure: number, total: number }, principles: { nodes: Array<{ code: string, name: string, summary: string }> | null }, goals: { nodes: Array<{ code: string, name: string, kind: GoalKind, summary: string }> | null }, actions: { nodes: Array<{ code: string, name: string, note: string | null, answers: { edges: Array<{ basis: Basis, node: { code: string, name: string } }> | null }, measures: { nodes: Array<{ code: string, name: string, summary: string, parts: Array<{ code: string, name: string, target: { code: string, name: string } | null }>, goals: { edges: Array<{ basis: Basis, node: { code: string, name: string } }> | null }, districts: { nodes: Array<{ code: string, name: string }> | null }, locators: Array<{ section: string | null, item: string | null, lineFrom: number, lineTo: number }> }> | null } }> | null }, implementation: { nodes: Array<{ code: string, name: string, summary: string, parts: Array<{ code: string, name: string, target: { code: string, name: string } | null }>, goals: { edges: Array<{ basis: Basis, node: { code: string, name: string } }> | null }, districts: { nodes: Array<{ code: string, name: string }> | null }, locators: Array<{ section: string | null, item: string | null, lineFrom: number, lineTo: number }> }> | null }, targets: { nodes: Array<{ code: string, name: string, phrase: string, comparator: TargetComparator, kind: TargetKind, value: number | null, note: string, unit: { name: string, symbol: string | null } | null, deadline: { date: string | null, precision: DatePrecision | null, text: string, basis: DeadlineBasis }, locators: Array<{ section: string | null, item: string | null, lineFrom: number, lineTo: number }>, goal: { code: string } | null, action: { code: string } | null, measure: { code: string } | null, indicator: { code: string, name: string } | null, area:
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
            | { code: string, name: string }
           | null, progress: { status: ProgressStatus, reason: string, isLowerBound: boolean, expected: number | null, expectedNow: number | null, asOf: string, requiredAnnualChange: number | null, projectedYear: number | null, neededPerYear: number | null, awaitedBy: string | null, methodsAgree: boolean | null, definitionsAgree: boolean | null, baselinesAgree: boolean | null, crossesBreak: boolean, includesEstimates: boolean, includesProvisional: boolean, baseline: { year: number, value: number | null } | null, current: { year: number, value: number | null } | null, evidence: { year: number, value: number, isLowerBound: boolean, ageInYears: number } | null, years: Array<{ year: number, value: number, isLowerBound: boolean, isMet: boolean | null }>, indicator: { code: string, name: string } | null, inputs: Array<{ year: number, source: { code: string, citation: string } }> } }> | null } }> | null } };

export type PlanMeasureFragment = { code: string, name: string, summary: string, parts: Array<{ code: string, name: string, target: { code: string, name: string } | null }>, goals: { edges: Array<{ basis: Basis, node: { code: string, name: string } }> | null }, districts: { nodes: Array<{ code: string, name: string }> | null }, locators: Array<{ section: string | null, item: string | null, lineFrom: number, lineTo: number }> };

export type RankingQueryVariables = Exact<{
  indicator?: string;
  year?: number;
  language?: Language;
}>;


export type RankingQuery = { observations: { nodes: Array<{ id: string, value: number | null, status: ObservationStatus, area:
        | { id: string, code: string, name: string }
        | { id: string, code: string, name: string }
        | { id: string, code: string, name: string }
        | { id: string, code: string, name: string }
        | { id: string, code: string, name: string }
        | { id: string, code: string, name: string }
      , source: { id: string, name: string, address: string | null } }> | null } };

export type SeriesQueryVariables = Exact<{
  indicators?: Array<string> | string;
  areas?: Array<string> | string | null | undefined;
  areaKind?: AreaKind | null | undefined;
  from?: number | null | undefined;
  to?: number | null | undefined;
  language?: Language;
}>;


export type SeriesQuery = { series: Array<{ years: Array<number>, values: Array<number | null>, crossesBreak: boolean, includesEstimates: boolean, indicator: { id: string, code: string, name: string, unitMultiplier: number }, unit: { id: string, name: string }, area:
      | { id: string, code: string, name: string }
      | { id: string, code: string, name: string }
      | { id: string, code: string, name: string }
      | { id: string, code: string, name: string }
      | { id: string, code: string, name: string }
      | { id: string, code: string, name: string }
    , sources: Array<{ id: string, name: string, address: string | null }> }> };

export type SourcePageQueryVariables = Exact<{
  code?: string;
  language?: Language;
  afterObservations?: string | null | undefined;
  isFurther?: boolean;
}>;


export type SourcePageQuery = { dataset: { title: string, licenceId: string, licenceAddress: string, release: { number: number, publishedAt: string }, citation: { text: string } }, source: { code: string, name: string, producer: string | null, citation: string, table: string | null, address: string | null, grade: SourceGrade, open: boolean, licence: string, licenceId: string | null, note: string | null, publishedOn: string, publishedPrecision: DatePrecision, copy: { title: string, address: string | null, linkable: boolean } | null } | null, observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ year: number, area:
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
        | { code: string }
      , indicator: { code: string, name: string } }> | null } };

export type SourcesPageQueryVariables = Exact<{
  language?: Language;
  afterSources?: string | null | undefined;
  isFurther?: boolean;
}>;


export type SourcesPageQuery = { dataset: { title: string, licenceId: string, licenceAddress: string, release: { number: number, publishedAt: string }, citation: { text: string } }, sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, producer: string | null, citation: string, table: string | null, grade: SourceGrade, open: boolean, publishedOn: string, publishedPrecision: DatePrecision }> | null } };
