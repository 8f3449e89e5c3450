/** What a key asks for. */
export type Action =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'page-down'
  | 'page-up'
  | 'open'
  | 'back'
  | 'accept'
  | 'dismiss'
  | 'ask'
  | 'undo'
  | 'note'
  | 'place'
  | 'tab'
  | 'view'
  | 'next-report'
  | 'previous-report'
  | 'search'
  | 'help';

/** Where the keyboard is: in a list of rows, or beside one submission. */
export type Desk = 'overview' | 'report';

const everywhere: Readonly<Record<string, Action>> = {
  j: 'next',
  k: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'page-down',
  PageUp: 'page-up',
  '/': 'search',
  '?': 'help',
};

const keyMap: Readonly<Record<Desk, Readonly<Record<string, Action>>>> = {
  overview: { ...everywhere, Enter: 'open' },
  report: {
    ...everywhere,
    a: 'accept',
    d: 'dismiss',
    q: 'ask',
    u: 'undo',
    n: 'note',
    o: 'place',
    t: 'tab',
    v: 'view',
    ']': 'next-report',
    '[': 'previous-report',
    Escape: 'back',
  },
};

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Whether the focus is where the user types or where the key has its own meaning. */
  readonly typing: boolean;
  /** Whether the focus is on a button or link, whose own Enter and arrows must stay. */
  readonly control: boolean;
}

/** What a pressed key asks for; null where it is the browser's or the field's own. */
export function actionOf(pressed: Pressed, desk: Desk): Action | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.typing) return null;
  // With an input method or caps lock on, the letter comes as capital.
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (pressed.control && key.length > 1 && key !== 'Escape') return null;
  return keyMap[desk][key] ?? null;
}

/** The keys of a desk by what they do, for the help. */
export function keysOf(desk: Desk): ReadonlyMap<Action, readonly string[]> {
  const keys = new Map<Action, string[]>();
  for (const [key, action] of Object.entries(keyMap[desk]))
    keys.set(action, [...(keys.get(action) ?? []), key]);
  return keys;
}
