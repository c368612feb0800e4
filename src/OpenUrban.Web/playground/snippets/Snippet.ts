import type { Question } from '../question';

/** Writes a program that asks a question, in one language. */
export interface Snippet {
  readonly language: string;
  /**
   * @param question What is asked.
   * @param endpoint Address of the API.
   * @param table Its rows; undefined where the answer is no table.
   */
  readonly write: (question: Question, endpoint: string, table: Table | undefined) => string;
}

/** The rows of an answer as CSV. */
export interface Table {
  readonly address: string;
  /** Columns that look like numbers and are none, as codes that begin with zeros do. */
  readonly codes: readonly string[];
}

export const hasVariables = ({ variables }: Question): boolean => Object.keys(variables).length > 0;
