import type { Question } from '../question';

/** Writes a program that asks a question, in one language. */
export interface Snippet {
  readonly language: string;
  /**
   * @param question What is asked.
   * @param endpoint The API.
   * @param table Its rows; undefined where the answer is no table.
   */
  readonly write: (question: Question, endpoint: Endpoint, table: Table | undefined) => string;
}

/** Where a question is asked. */
export interface Endpoint {
  /** With the release whose figures are asked for. */
  readonly address: string;
  readonly release: number;
}

/** Says in a comment which release a program asks, and how to follow the current one. */
export const pinned = ({ release }: Endpoint): string =>
  `Release ${release}: the figures stay the same. Leave ?release=${release} out to follow the current release.`;

/** The rows of an answer as CSV. */
export interface Table {
  readonly address: string;
  /** Columns that look like numbers and are none, as codes that begin with zeros do. */
  readonly codes: readonly string[];
}

export const hasVariables = ({ variables }: Question): boolean => Object.keys(variables).length > 0;
