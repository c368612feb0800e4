import { examples } from './examples';
import { operationText } from './operations';

export interface Link {
  query: string;
  variables: string;
  operationName: string | null;
}

/**
 * Reads what the page address asks to show: `?query=…&variables=…&operationName=…`, `?example=01-plans`
 * or `?operation=chart&variables=…`, a published operation.
 * Returns null when it asks for nothing.
 */
export function readLink(search: string): Link | null {
  const parameters = new URLSearchParams(search);
  const exampleName = parameters.get('example');
  const query =
    parameters.get('query') ??
    operationText(parameters.get('operation') ?? '') ??
    examples.find(({ name }) => name === exampleName)?.query;
  if (!query) {
    return null;
  }
  return {
    query,
    // Never null: GraphiQL would fill in the variables of the last visit.
    variables: indented(parameters.get('variables') ?? ''),
    operationName: parameters.get('operationName'),
  };
}

/** JSON over lines; what is none as it is. */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
