import { examples } from './examples';

export interface Link {
  query: string;
  variables: string;
  operationName: string | null;
}

/**
 * Reads what the page address asks to show: `?query=…&variables=…&operationName=…` or `?example=01-plans`.
 * Returns null when it asks for nothing.
 */
export function readLink(search: string): Link | null {
  const parameters = new URLSearchParams(search);
  const exampleName = parameters.get('example');
  const query = parameters.get('query') ?? examples.find(({ name }) => name === exampleName)?.query;
  if (!query) {
    return null;
  }
  return {
    query,
    // Never null: GraphiQL would fill in the variables of the last visit.
    variables: parameters.get('variables') ?? '',
    operationName: parameters.get('operationName'),
  };
}
