/** What is in the editors. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** A question that the API has stored, with its addresses. */
export interface StoredQuestion {
  readonly hash: string;
  /** Its page; with a point and the name of a format behind it, the rows in that. */
  readonly address: string;
  readonly columns: readonly { readonly name: string }[];
  readonly formats: readonly { readonly name: string; readonly description: string; readonly address: string }[];
}

/** What the API says of its answer. */
interface Receipt {
  readonly permalink: string | null;
  readonly permalinkReason?: string;
  readonly release: { readonly number: number };
  readonly citation: { readonly text: string; readonly bibtex: string };
}

/** @throws Error The variables are no JSON object; the message says so. */
export function readQuestion(query: string, variables: string, operationName: string | undefined): Question {
  let values: unknown;
  try {
    values = JSON.parse(variables.trim() || '{}');
  } catch {
    throw new Error('The variables are not JSON.');
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new Error('The variables have to be a JSON object.');
  }
  return { query, variables: values as Question['variables'], ...(operationName && { operationName }) };
}

/** Stores the question, so that it has an address in each format. */
export const store = (question: Question): Promise<StoredQuestion> => post('/q', question);

/** The receipt of the answer as it is now. */
export async function receiptOf(question: Question): Promise<Receipt> {
  const { extensions } = await post<{ extensions: { receipt: Receipt } }>('/graphql?receipt=1', question);
  return extensions.receipt;
}

/** @throws Error What the API has to say against it. */
async function post<Answer>(address: string, question: Question): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
  });
  const answer = await response.json();
  if (answer.errors) {
    throw new Error(answer.errors[0].message);
  }
  return answer;
}
