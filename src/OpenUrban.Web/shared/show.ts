import type { Address } from './Address';

/** Shows the same page at another address without asking for it anew; client.tsx renders it from what is loaded. */
export function show(address: Address): void {
  history.replaceState(null, '', address.relative);
  dispatchEvent(new PopStateEvent('popstate'));
}
