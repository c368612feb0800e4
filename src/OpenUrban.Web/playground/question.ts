import { site } from './site';

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

/** What stands against a question, in the words of the API. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

/** The question in the editors; undefined where the variables are no JSON object. */
export function readQuestion(
  query: string,
  variables: string,
  operationName: string | undefined,
): Question | undefined {
  try {
    const values = JSON.parse(variables.trim() || '{}');
    return typeof values === 'object' && values !== null && !Array.isArray(values)
      ? { query, variables: values, ...(operationName && { operationName }) }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Stores the question, so that it has an address in each format.
 * @throws Refusal
 */
export const store = (question: Question): Promise<StoredQuestion> => post(`${site.base}/q`, question);

/** What the API says to questions whose answers are no rows, as those about the schema. */
const noTable = ['NOT_IN_FORMAT', 'BAD_REQUEST'];

/**
 * The question stored; undefined where its answer is no table.
 * @throws Refusal Where there is no answer at all.
 */
export const tableOf = (question: Question): Promise<StoredQuestion | undefined> =>
  store(question).catch(error => {
    if (error instanceof Refusal && noTable.includes(error.code)) {
      return undefined;
    }
    throw error;
  });

/**
 * Saves the answer as a file, under the name that the API gives it. By one request, since a link that is followed would save
 * a refusal too.
 * @throws Refusal What the format cannot hold.
 */
export async function download(address: string): Promise<void> {
  // By the way that the page itself has come, which need not be the published one.
  const response = await fetch(address.startsWith(site.home) ? site.base + address.slice(site.home.length) : address);
  if (!response.ok) {
    throw refusal(await response.json());
  }
  const [, name = ''] = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '') ?? [];
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(await response.blob());
  anchor.download = name;
  anchor.click();
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
}

/**
 * The receipt of the answer as it is now.
 * @throws Refusal
 */
export async function receiptOf(question: Question): Promise<Receipt> {
  const { extensions } = await post<{ extensions: { receipt: Receipt } }>(`${site.base}/graphql?receipt=1`, question);
  return extensions.receipt;
}

async function post<Answer>(address: string, question: Question): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
  });
  const answer = await response.json();
  if (answer.errors) {
    throw refusal(answer);
  }
  return answer;
}

const refusal = ({ errors: [{ message, extensions }] }: RefusedAnswer) => new Refusal(message, extensions?.code ?? '');

interface RefusedAnswer {
  readonly errors: readonly [{ readonly message: string; readonly extensions?: { readonly code?: string } }];
}
