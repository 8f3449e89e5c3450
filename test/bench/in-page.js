// Put into the page that is measured: what a person does there, and how long the page takes for it.
globalThis.bench = {
  type(words) {
    const search = document.querySelector('input[type=search]');
    search.value = words;
    search.dispatchEvent(new Event('input', { bubbles: true }));
  },
  choose(kind) {
    const select = document.querySelector('.filters select');
    select.value = kind;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  },
  key: (key) => dispatchEvent(new KeyboardEvent('keydown', { key })),
  press: (button) => document.querySelector(button).click(),
  /** Until what was changed is painted. */
  painted: () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    }),
  /** From an act until it is painted, or the longest that it holds the page up later: work put off counts as well. */
  async took(act, what) {
    let longest = 0;
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    const start = performance.now();
    bench[act](what);
    await bench.painted();
    const painted = performance.now() - start;
    watch.observe({ type: 'longtask' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    watch.disconnect();
    return Math.max(painted, longest);
  },
};
