import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeOf } from './route.ts';

/** The route in the address, and two ways to change it: with a step to come back to, or in place of the present one. */
export function useRoute(): readonly [Route, (route: Route) => void, (route: Route) => void] {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (to: Route) => {
    location.hash = hashOf(to);
  };
  const replace = (to: Route) => {
    history.replaceState(null, '', hashOf(to));
    setRoute(to);
  };
  return [route, go, replace];
}
