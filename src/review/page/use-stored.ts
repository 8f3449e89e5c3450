import { useState } from 'preact/hooks';

/** A choice of the person at this machine, kept from sitting to sitting. */
export function useStored<Choice extends string>(
  name: string,
  initial: Choice,
): readonly [Choice, (choice: Choice) => void] {
  const key = `hedui.${name}`;
  const [choice, setChoice] = useState<Choice>(() => (localStorage.getItem(key) as Choice | null) ?? initial);
  const choose = (to: Choice) => {
    localStorage.setItem(key, to);
    setChoice(to);
  };
  return [choice, choose];
}
