/** What the page shows; kept in the address, so that back, forward and reload work. */
export type Route =
  | { readonly view: 'reports' }
  | { readonly view: 'discrepancies' }
  | { readonly view: 'report'; readonly report: string; readonly discrepancy: string | null };

/** The route in an address's part after `#`; the overview for anything unknown. */
export function routeOf(hash: string): Route {
  const [view, report, discrepancy] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (view === 'discrepancies') return { view };
  if (view === 'report' && report) return { view, report, discrepancy: discrepancy || null };
  return { view: 'reports' };
}

export function hashOf(route: Route): string {
  if (route.view !== 'report') return `#/${route.view}`;
  const ids = [route.report, ...(route.discrepancy === null ? [] : [route.discrepancy])];
  return `#/report/${ids.map(encodeURIComponent).join('/')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
