import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/**
 * Selects the named operation once, as soon as the editor has read the query.
 * GraphiQL's own `operationName` property would override the choice for every later query too.
 */
export function SelectOperation({ name }: { name: string }) {
  const operations = useGraphiQL(state => state.operations);
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const { setOperationName } = useGraphiQLActions();
  const done = useRef(false);

  useEffect(() => {
    const model = queryEditor?.getModel();
    if (!operations || !model || done.current) {
      return;
    }
    done.current = true;
    const operation = operations.find(candidate => candidate.name?.value === name);
    if (operation?.loc) {
      setOperationName(name);
      // Ctrl+Enter runs the operation at the cursor.
      queryEditor?.setPosition(model.getPositionAt(operation.loc.start));
    }
  }, [operations, queryEditor, name, setOperationName]);

  return null;
}
