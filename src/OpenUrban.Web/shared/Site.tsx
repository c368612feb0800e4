import { createContext, useCallback, useContext } from 'react';
import { Address, siteOf } from './Address';

const AddressContext = createContext(Address.of(siteOf(''), '/', ''));

/** Sets the address of the page, for all that is within. */
export const AddressProvider = AddressContext;

/** Returns a function that gives the address of a path of the API, without scheme and host. */
export function useLocal(): (path: string) => string {
  const { base } = useContext(AddressContext).site;
  return useCallback(path => base + path, [base]);
}

/** Returns a function that gives the address of another page in the same language and of the same release. */
export function useTo(): (path: string) => string {
  const address = useContext(AddressContext);
  return useCallback(path => address.to(path), [address]);
}
