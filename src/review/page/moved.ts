import type { Action } from './keys.ts';

/** Where a list's active row goes by a key; it stays for keys that do not move. */
export function moved(action: Action, at: number, count: number, screen: number): number {
  const steps: Partial<Record<Action, number>> = {
    next: 1,
    previous: -1,
    'page-down': screen,
    'page-up': -screen,
    first: -count,
    last: count,
  };
  return Math.max(0, Math.min(count - 1, at + (steps[action] ?? 0)));
}
