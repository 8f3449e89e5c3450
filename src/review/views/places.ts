import type { Locator } from '../../model/locator.ts';
import { locatorText } from '../../outputs/locator-text.ts';
import type { PlaceView } from '../api.ts';
import type { PagesOf } from './pages.ts';

/** A place as the page shows it; `mark` is its id in the text view. */
export const placeView = (locator: Locator, mark: string | null, pages: PagesOf): PlaceView => ({
  text: { zh: locatorText(locator, 'zh'), en: locatorText(locator, 'en') },
  raw: locator.raw,
  ...(locator.readings === undefined ? {} : { readings: locator.readings }),
  mark,
  areas: pages.areasOf(locator),
});
